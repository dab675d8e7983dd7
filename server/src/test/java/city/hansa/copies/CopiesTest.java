package city.hansa.copies;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import city.hansa.accounts.Client;
import city.hansa.accounts.People;
import city.hansa.accounts.Scope;
import city.hansa.engine.text.Text;
import city.hansa.kernel.Viewer.Role;
import city.hansa.texts.Pact;
import city.hansa.texts.Samples;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The depositary certifies; anybody verifies by the code that the copy carries. */
@HansaTest
class CopiesTest {
  private static final Pattern CODE = Pattern.compile("/copies/([A-Z2-7]{4}(?:-[A-Z2-7]{4}){3})");

  private static final Text ENGLISH =
      Samples.articles("en", "Article", "Cities clean their air.", "They report each year.");

  @Autowired private ApplicationContext context;
  @Autowired private JdbcClient sql;

  @Test
  void aCopyIsCertifiedHandedOutAndVerified() throws IOException {
    Pact pact = Pact.in(context);
    pact.propose(1, ENGLISH);
    Client registrar = People.in(context).signedIn(pact.registrar());
    HttpResponse<String> made = registrar.post(pact.path() + "/1/en/copies");
    assertThat(made.statusCode()).isEqualTo(303);
    Matcher code = CODE.matcher(made.headers().firstValue("Location").orElse(""));
    assertThat(code.find()).isTrue();

    Client anybody = People.in(context).reader();
    String address = "/copies/" + code.group(1);
    HttpResponse<String> page = anybody.get(address);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("The register still tells what this copy certifies");
    byte[] pdf = anybody.bytes(address + ".pdf");
    String words;
    try (var document = Loader.loadPDF(pdf)) {
      words = new PDFTextStripper().getText(document);
    }
    assertThat(words).contains(code.group(1), "They report each year.", address);
    assertThat(Arrays.equals(pdf, anybody.bytes(address + ".pdf"))).isTrue();
    assertThat(
            anybody
                .get("/copies/" + code.group(1).replace("-", "").toLowerCase(java.util.Locale.ROOT))
                .statusCode())
        .isEqualTo(200);
    assertThat(anybody.get("/copies/AAAA-BBBB-CCCC-DDDD").statusCode()).isEqualTo(404);
  }

  @Test
  void programsCertifyAndVerify() {
    Pact pact = Pact.in(context);
    pact.propose(1, ENGLISH);
    Client program = People.in(context).withToken(pact.registrar(), Scope.ACTS_WRITE);
    HttpResponse<String> made = program.postJson("/api/v1" + pact.path() + "/1/en/copies", "{}");
    assertThat(made.statusCode()).isEqualTo(201);
    JsonNode copy = JsonMapper.shared().readTree(made.body());
    assertThat(copy.get("instrument").asString()).isEqualTo(pact.id());
    Client anybody = People.in(context).reader();
    String address = "/api/v1/copies/" + copy.get("code").asString();
    JsonNode verified = JsonMapper.shared().readTree(anybody.get(address).body());
    assertThat(verified).isEqualTo(copy);
    assertThat(verified.get("holds").asBoolean()).isTrue();
    assertThat(anybody.get("/api/v1/copies/AAAA-BBBB-CCCC-DDDD").statusCode()).isEqualTo(404);
  }

  @Test
  void onlyTheRegistrarOfTheDepositaryCertifies() {
    Pact pact = Pact.in(context);
    pact.propose(1, ENGLISH);
    Client other =
        People.in(context).signedIn(People.in(context).person("porto-pt", Role.REGISTRAR));
    assertThat(other.post(pact.path() + "/1/en/copies").statusCode()).isEqualTo(403);
    assertThat(
            sql.sql("select count(*) from certified_copy where instrument = :id")
                .param("id", pact.id())
                .query(Long.class)
                .single())
        .isZero();
  }
}
