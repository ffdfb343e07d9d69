import type { NewsroomArticle } from '../article';

/** The government answers: a first sum, which a later article raises. */
export const millAid: NewsroomArticle = {
  id: 'mill-aid',
  outlet: 'varland-courier',
  page: 'complete',
  section: 'Business',
  title: 'Halvik promises help to steel town of Dravik',
  standfirst: 'The economy minister was met with whistles at the gate of the mill.',
  byline: 'Jonas Weil',
  published: '2025-04-03T19:20:00+02:00',
  caption: {
    text: 'Steelworkers wait for the economy minister at the gate.',
    credit: 'Jonas Weil for the Varland Courier',
  },
  text: `The government will support the town of Dravik with 140 million crowns after the closure of its steel mill, Economy Minister Lena Halvik said on Thursday.

Halvik was met with whistles when she arrived at the gate of the mill. She climbed onto a loading ramp and spoke without a microphone. "I have not come to tell you that everything will be well," she said. "I have come to tell you that you will not be alone."

The money is to be spent on training, on a business park and on the railway line to the coast. Parliament has to approve it before the summer.

Orvel Steel announced on Wednesday that it would close the mill in Dravik by the end of September. The closure will cost 1,800 jobs, according to the company.

The unemployment rate in Dravik stood at 6.4 percent in March, according to Statistics Varland. In the villages farther up the valley it was higher.

Tomas Brandt, who heads the Varland Metalworkers' Union, called the minister's promise a beginning. "Nobody can live on a business park that has no businesses in it," Brandt said. The union wants the furnace to be kept warm until a buyer has been found.

A person familiar with the company's plans said that two foreign investors had looked at the mill in the winter. Both went away again, the person said, when they saw the electricity bill.

Orvel Steel declined to say whether it was negotiating with anybody. A spokesman, Rolf Attenby, said the company would respect all agreements with its employees. Attenby added that pensions were not in danger.

In the afternoon the minister visited the vocational school, where the mill has trained its apprentices since the 1950s. The head of the school, Birte Lang, showed her a workshop that was to be reopened in the autumn with new machines. "I would like to know what for," Lang said.

Halvik left Dravik by train. It was 20 minutes late.`,
  comments: ['She came by train? That is more than the last one did.'],
};
