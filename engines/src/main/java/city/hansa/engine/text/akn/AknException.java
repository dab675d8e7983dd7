package city.hansa.engine.text.akn;

/** A text that Akoma Ntoso cannot hold, or a document that cannot be read as one. */
public final class AknException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  AknException(String message) {
    super(message);
    line = 0;
    column = 0;
  }

  AknException(String message, int line, int column) {
    super("line " + line + ", column " + column + ": " + message);
    this.line = line;
    this.column = column;
  }

  /** From 1; 0 where it is not about a document. */
  public int line() {
    return line;
  }

  public int column() {
    return column;
  }
}
