package city.hansa.database;

/** A server that the operator runs; Hansa neither starts nor stops it. */
record OperatorsServer(String url, Login application, Login owner) implements DatabaseServer {

  /**
   * @throws CannotStart if the address is not one of PostgreSQL's JDBC addresses, or the user is
   *     missing
   */
  static OperatorsServer of(DatabaseSettings settings) {
    if (!settings.url().startsWith("jdbc:postgresql:")) {
      throw new CannotStart(
          "HANSA_DB_URL must look like jdbc:postgresql://host:5432/hansa, but is "
              + settings.url());
    }
    if (settings.user().isBlank()) {
      throw new CannotStart("HANSA_DB_URL is set, so HANSA_DB_USER must be set too");
    }
    var application = new Login(settings.user(), settings.password());
    var owner =
        settings.ownerUser().isBlank()
            ? application
            : new Login(settings.ownerUser(), settings.ownerPassword());
    return new OperatorsServer(settings.url(), application, owner);
  }

  @Override
  public void close() {
    // The operator's server outlives Hansa.
  }
}
