/** A folder of the browser's own file system, as far as exports use it. */
export class FakeFolder {
  private readonly held = new Map<string, FakeFolder | FakeFile>();

  async getDirectoryHandle(name: string, { create = false } = {}): Promise<FakeFolder> {
    return this.get(name, create ? () => new FakeFolder() : null) as FakeFolder;
  }

  async getFileHandle(name: string, { create = false } = {}): Promise<FakeFile> {
    return this.get(name, create ? () => new FakeFile() : null) as FakeFile;
  }

  async removeEntry(name: string): Promise<void> {
    this.get(name, null);
    this.held.delete(name);
  }

  async *entries(): AsyncGenerator<[string, FakeFolder | FakeFile]> {
    yield* [...this.held];
  }

  private get(name: string, make: (() => FakeFolder | FakeFile) | null): FakeFolder | FakeFile {
    const found = this.held.get(name) ?? make?.();
    if (!found) throw new DOMException(`There is no ${name}.`, 'NotFoundError');
    this.held.set(name, found);
    return found;
  }
}

class FakeFile {
  private file = new File([], '');

  async getFile(): Promise<File> {
    return this.file;
  }

  async createWritable() {
    const parts: Blob[] = [];
    return {
      write: async (part: Blob) => void parts.push(part),
      close: async () => void (this.file = new File(parts, '')),
    };
  }
}
