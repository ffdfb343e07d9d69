import type { Analysis, AnalysisInput } from '@/lib/domain/analysis';
import { analyse } from '@/lib/language/analyse';
import { shippedModel } from '../../../scripts/shipped-model';
import { plainText, type NewsroomArticle } from '../../newsroom/article';
import { OUTLETS } from '../../newsroom/outlets';

const model = shippedModel();

/** The pipeline as the extension runs it, with the weights that it ships. */
export function analyseWithModel(input: AnalysisInput): Analysis {
  return analyse(input, model);
}

/** What the pipeline finds in an article of the newsroom. */
export function analysisOf(article: NewsroomArticle): Analysis {
  return analyseWithModel({
    title: article.title,
    text: plainText(article),
    language: 'en',
    published: article.published,
    outlet: OUTLETS[article.outlet].name,
  });
}
