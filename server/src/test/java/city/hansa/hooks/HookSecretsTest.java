package city.hansa.hooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hansa.acts.Drafts;
import city.hansa.hooks.Endpoint.Told;
import city.hansa.hooks.Hooks.Made;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Viewer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The secret of a hook, and what is sent with it by hand. */
class HookSecretsTest {
  @TempDir private Path data;
  private final Endpoint endpoint = new Endpoint();
  private HookHouse house;

  @BeforeEach
  void open() {
    house = new HookHouse(data);
  }

  @AfterEach
  void close() {
    house.close();
    endpoint.close();
  }

  @Test
  void theSecretIsNotInTheDatabaseAndCanBeRenewed() {
    Made made = house.made(endpoint);
    String row =
        house.house.sql.sql("select row_to_json(h)::text from hook h").query(String.class).single();
    byte[] bits = Base64.getDecoder().decode(made.secret().substring("whsec_".length()));
    assertThat(bits).hasSize(32);
    assertThat(row)
        .contains(made.hook().id().toString())
        .doesNotContain(made.secret().substring("whsec_".length()))
        .doesNotContain(HexFormat.of().formatHex(bits));
    Made renewed = house.hooks(HookHouse.OPEN).renew(made.hook().id(), house.head(Drafts.UCLG));
    assertThat(renewed.secret()).isNotEqualTo(made.secret());
    house.act();
    house.deliver();
    endpoint.told().getFirst().assertSignedWith(renewed.secret());
  }

  @Test
  void aLostKeyIsSaidAndSendsNothing() throws Exception {
    Made made = house.made(endpoint);
    house.act();
    try (var keys = Files.list(data.resolve("keys"))) {
      for (Path key : keys.toList()) {
        Files.delete(key);
      }
    }
    house.deliver();
    assertThat(endpoint.told()).isEmpty();
    assertThat(house.deliveries(made).getFirst().fault()).isEqualTo(Fault.KEY_LOST);
  }

  @Test
  void aTestAndAnEarlierMessageAreSentByHand() {
    Made made = house.made(endpoint);
    Viewer head = house.head(Drafts.UCLG);
    Sendings sendings = house.sendings(HookHouse.OPEN, Duration.ofSeconds(10));
    Delivery test = sendings.test(made.hook().id(), head);
    assertThat(test.state()).isEqualTo(Delivery.State.DELIVERED);
    Told told = endpoint.told().getFirst();
    assertThat(told.json().get("type").asString()).isEqualTo("hook.test");
    told.assertSignedWith(made.secret());
    long act = house.act();
    endpoint.answers(500);
    house.deliver();
    Delivery waits =
        house.deliveries(made).stream()
            .filter(each -> each.act() != null)
            .findFirst()
            .orElseThrow();
    Delivery sent = sendings.again(made.hook().id(), waits.id(), head);
    assertThat(sent.state()).isEqualTo(Delivery.State.DELIVERED);
    assertThat(numbersAfter(1)).containsExactly(act, act);
    assertThat(house.deliver()).as("it is not sent a third time").isZero();
    house.queue.take(made.hook().id(), house.clock.instant());
    assertThatThrownBy(() -> sendings.test(made.hook().id(), head))
        .isInstanceOfSatisfying(
            Refused.class, no -> assertThat(no.why()).isEqualTo(Refused.Why.CONFLICT));
  }

  private List<Long> numbersAfter(int skipped) {
    return endpoint.told().stream().skip(skipped).map(Told::number).toList();
  }
}
