package city.hansa.hooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hansa.acts.Drafts;
import city.hansa.hooks.Endpoint.Told;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.kernel.Visibility;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may keep a hook, and what it hears of. */
class HookRulesTest {
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

  private List<Long> numbers() {
    return endpoint.told().stream().map(Told::number).toList();
  }

  @Test
  void aHookHearsWhatItMayReadAndNeverWhatIsRestricted() {
    house.made(endpoint);
    for (Visibility each : Visibility.values()) {
      house.act(Drafts.UCLG, each);
    }
    long open = house.act();
    house.deliver();
    assertThat(numbers()).hasSize(2).endsWith(open);
    endpoint.told().clear();
    house.made(HookHouse.order(endpoint.address(), true));
    long own = house.act(Drafts.UCLG, Visibility.OFFICE);
    long partners = house.act(Drafts.UCLG, Visibility.PARTNERS);
    house.act(Drafts.UCLG, Visibility.RESTRICTED);
    house.act(Drafts.BARCELONA, Visibility.OFFICE);
    house.act(Drafts.BARCELONA, Visibility.RESTRICTED);
    house.deliver();
    assertThat(numbers()).containsExactly(own, partners);
  }

  @Test
  void aHookHearsOfWhatItWants() {
    String here = endpoint.address();
    house.made(HookHouse.order(here, false, "act"));
    house.made(wanting(here, List.of("petition.sign"), "", ""));
    house.made(wanting(here, List.of(), Drafts.BARCELONA, ""));
    house.made(wanting(here, List.of(), "", "some-pact"));
    house.act();
    house.deliver();
    assertThat(endpoint.told()).isEmpty();
    long theirs = house.act(Drafts.BARCELONA, Visibility.PUBLIC);
    house.made(wanting(here, List.of("petition.open"), Drafts.UCLG, ""));
    long ours = house.act();
    house.deliver();
    assertThat(numbers()).containsExactlyInAnyOrder(theirs, ours);
    assertThatThrownBy(() -> house.made(HookHouse.order(here, false, "no-such-family")))
        .isInstanceOf(BadInput.class);
    assertThatThrownBy(() -> house.made(wanting(here, List.of("petition.none"), "", "")))
        .isInstanceOf(BadInput.class);
    assertThatThrownBy(() -> house.made(wanting(here, List.of(), "nobody-xx", "")))
        .isInstanceOf(BadInput.class);
  }

  private static HookOrder wanting(
      String address, List<String> types, String actor, String instrument) {
    return new HookOrder(Drafts.UCLG, address, List.of(), types, actor, instrument, false);
  }

  @Test
  void headsKeepHooksAndNobodyElse() {
    HookOrder order = HookHouse.order(endpoint.address(), false);
    Hooks hooks = house.hooks(HookHouse.OPEN);
    for (Role role : Role.values()) {
      if (role != Role.HEAD_OF_OFFICE) {
        assertThatThrownBy(() -> hooks.make(Drafts.at(Drafts.UCLG, role), order))
            .isInstanceOf(Refused.class);
      }
    }
    Viewer elsewhere = house.head(Drafts.BARCELONA);
    assertThatThrownBy(() -> hooks.make(elsewhere, order)).isInstanceOf(Refused.class);
    UUID id = house.made(order).hook().id();
    assertThatThrownBy(() -> hooks.get(id, elsewhere)).hasMessageContaining(id.toString());
    assertThatThrownBy(() -> hooks.delete(id, Drafts.at(Drafts.UCLG, Role.DESK_OFFICER)))
        .isInstanceOf(Refused.class);
    Viewer head = house.head(Drafts.UCLG);
    assertThatThrownBy(() -> house.hooks(HookHouse.OFF).make(head, order))
        .isInstanceOfSatisfying(
            Refused.class, no -> assertThat(no.messageKey()).isEqualTo("hooks.off"));
  }
}
