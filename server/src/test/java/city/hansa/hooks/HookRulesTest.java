package city.hansa.hooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hansa.acts.Drafts;
import city.hansa.hooks.Endpoint.Told;
import city.hansa.hooks.Hooks.Made;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.kernel.Visibility;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may keep a hook, what it may read, and where it may lead. */
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
  void addressesInsideAreRefusedWhenTheHookIsMade() {
    Hooks hooks = house.hooks(HookHouse.PUBLIC_ONLY);
    Viewer head = house.head(Drafts.UCLG);
    for (String address :
        List.of(
            "https://127.0.0.1/",
            "https://localhost/",
            "https://2130706433/",
            "https://10.1.2.3/",
            "https://172.16.0.1/",
            "https://192.168.1.1/",
            "https://169.254.169.254/latest/meta-data",
            "https://0.0.0.0/",
            "https://224.0.0.1/",
            "https://[::1]/",
            "https://[::ffff:127.0.0.1]/",
            "https://[fe80::1]/",
            "https://[fd00::1]/",
            "http://8.8.8.8/",
            "https://8.8.8.8:22/",
            "https://somebody@8.8.8.8/",
            "ftp://8.8.8.8/",
            "https:///nowhere",
            "nothing of the kind",
            "")) {
      assertThatThrownBy(() -> hooks.make(head, HookHouse.order(address, false)))
          .as(address)
          .isInstanceOfSatisfying(
              BadInput.class, wrong -> assertThat(wrong.field()).isEqualTo("address"));
    }
    assertThat(hooks.make(head, HookHouse.order("https://8.8.8.8:8443/a?b=c", false)).secret())
        .startsWith("whsec_");
  }

  /** As if the name had changed its mind since. */
  @Test
  void addressesInsideAreNotCalledEitherWhereTheHookStandsAlready() {
    Made made = house.made(endpoint);
    house.act();
    house.deliverer(HookHouse.PUBLIC_ONLY).deliverDue();
    assertThat(endpoint.told()).isEmpty();
    assertThat(house.deliveries(made))
        .singleElement()
        .satisfies(each -> assertThat(each.fault()).isEqualTo(Fault.CLOSED_ADDRESS));
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

  @Test
  void anEndpointThatKeepsSilentIsLeft() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Made made = house.made(HookHouse.order("http://127.0.0.1:" + silent.getLocalPort(), false));
      Delivery test =
          house
              .sendings(HookHouse.OPEN, Duration.ofMillis(200))
              .test(made.hook().id(), house.head(Drafts.UCLG));
      assertThat(test.fault()).isEqualTo(Fault.TOO_SLOW);
    }
  }

  @Test
  void aCertificateThatNobodyVouchesForIsNotTrusted() throws Exception {
    HttpsServer server =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(selfSigned()));
    server.start();
    try {
      String address = "https://localhost:" + server.getAddress().getPort() + "/";
      Made made = house.made(HookHouse.order(address, false));
      Delivery test =
          house
              .sendings(HookHouse.OPEN, Duration.ofSeconds(10))
              .test(made.hook().id(), house.head(Drafts.UCLG));
      assertThat(test.fault()).isEqualTo(Fault.NOT_TRUSTED);
    } finally {
      server.stop(0);
    }
  }

  /** By the tool that comes with Java. */
  private SSLContext selfSigned() throws Exception {
    Path file = data.resolve("self-signed.p12");
    Process made =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "test",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-storetype",
                "PKCS12",
                "-storepass",
                "changeit",
                "-keystore",
                file.toString())
            .redirectErrorStream(true)
            .start();
    assertThat(made.waitFor()).isZero();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      keys.load(in, "changeit".toCharArray());
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, "changeit".toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }
}
