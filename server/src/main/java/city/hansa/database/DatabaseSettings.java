package city.hansa.database;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which server to use; {@code docs/settings.md} explains each to operators.
 *
 * @param url JDBC address of the operator's server; blank means the embedded one
 * @param ownerUser role for migrations; blank means {@code user}
 */
@ConfigurationProperties("hansa.db")
record DatabaseSettings(
    String url, String user, String password, String ownerUser, String ownerPassword) {

  boolean embedded() {
    return url.isBlank();
  }
}
