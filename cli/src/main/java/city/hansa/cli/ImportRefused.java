package city.hansa.cli;

/** The import cannot even begin; the message says why in plain words. */
final class ImportRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ImportRefused(String reason) {
    super(reason);
  }
}
