import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Files dragged over the page: tells that they are, and hands them over when they are dropped. */
export class FileDrop implements ReactiveController {
  over = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly onFiles: (files: readonly File[]) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('dragover', this.onDragOver);
    document.addEventListener('dragleave', this.onDragLeave);
    document.addEventListener('drop', this.onDrop);
  }

  hostDisconnected(): void {
    document.removeEventListener('dragover', this.onDragOver);
    document.removeEventListener('dragleave', this.onDragLeave);
    document.removeEventListener('drop', this.onDrop);
  }

  private readonly onDragOver = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.show(true);
  };

  private readonly onDragLeave = (event: DragEvent): void => {
    if (event.relatedTarget === null) this.show(false);
  };

  private readonly onDrop = (event: DragEvent): void => {
    const files = [...(event.dataTransfer?.files ?? [])];
    this.show(false);
    if (files.length === 0) return;
    event.preventDefault();
    this.onFiles(files);
  };

  private show(over: boolean): void {
    if (over === this.over) return;
    this.over = over;
    this.host.requestUpdate();
  }
}
