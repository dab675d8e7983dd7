package city.hansa.database;

/** A PostgreSQL that answers, and the two roles with which Hansa speaks to it. */
interface DatabaseServer extends AutoCloseable {

  /** A role and its password. */
  record Login(String user, String password) {

    @Override
    public String toString() {
      return "Login[" + user + "]";
    }
  }

  /** The JDBC address, {@code jdbc:postgresql://…}. */
  String url();

  /** Reads and writes rows; cannot change the schema unless the operator gave only one role. */
  Login application();

  /** Owns the schema: migrations and bulk loads. */
  Login owner();

  @Override
  void close();
}
