package city.hansa.hooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hansa.acts.Drafts;
import city.hansa.hooks.Hooks.Made;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.Viewer;
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
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a hook may lead, and what becomes of one that leads nowhere good. */
class HookAddressesTest {
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
