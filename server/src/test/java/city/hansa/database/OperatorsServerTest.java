package city.hansa.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OperatorsServerTest {

  @Test
  void migratesAsTheSameRoleUnlessAnOwnerIsNamed() {
    var one = OperatorsServer.of(settings("jdbc:postgresql://db/hansa", "ann", ""));
    var two = OperatorsServer.of(settings("jdbc:postgresql://db/hansa", "ann", "bob"));
    assertThat(one.owner()).isEqualTo(one.application());
    assertThat(two.owner().user()).isEqualTo("bob");
  }

  @Test
  void saysWhatAnAddressLooksLike() {
    assertThatThrownBy(() -> OperatorsServer.of(settings("postgres://db/hansa", "ann", "")))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("jdbc:postgresql://host:5432/hansa");
  }

  @Test
  void asksForTheUser() {
    assertThatThrownBy(() -> OperatorsServer.of(settings("jdbc:postgresql://db/hansa", "", "")))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("HANSA_DB_USER");
  }

  @Test
  void neverPrintsAPassword() {
    var server = OperatorsServer.of(settings("jdbc:postgresql://db/hansa", "ann", ""));
    assertThat(server.toString()).doesNotContain("s3cret");
  }

  private static DatabaseSettings settings(String url, String user, String owner) {
    return new DatabaseSettings(url, user, "s3cret", owner, "s3cret");
  }
}
