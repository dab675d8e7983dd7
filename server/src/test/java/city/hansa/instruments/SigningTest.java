package city.hansa.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import city.hansa.accounts.Client;
import city.hansa.acts.Drafts;
import city.hansa.authority.Authorities;
import city.hansa.instruments.roll.Counts.What;
import city.hansa.kernel.Viewer.Role;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Signing at the desk, and a signature entered from its scan. */
@HansaTest
class SigningTest extends CampaignDesk {
  @Autowired private Authorities authorities;

  private static HttpResponse<String> sign(Client who, String pact, String... more) {
    String[] fields = {
      "office",
      CITY,
      "type",
      "participation.sign",
      "madeOn",
      "2026-02-01",
      "by.name",
      "Ada Example",
      "by.role",
      "deputy mayor",
      "conditions",
      "Only as far as we may."
    };
    String[] all = java.util.Arrays.copyOf(fields, fields.length + more.length);
    System.arraycopy(more, 0, all, fields.length, more.length);
    return who.post("/instruments/" + pact + "/sign", all);
  }

  @Test
  void aSignatorySignsWithTheResolutionOfTheCouncilAndIsToldWhatIsMissingWithout() {
    String pact = pact(Map.of("signing", "AD_REFERENDUM", "conditionPolicy", "NONE_ALLOWED"));
    Client deputy = people.signedIn(people.person(CITY, Role.SIGNATORY));
    HttpResponse<String> page = deputy.get("/instruments/" + pact + "/sign");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("Kept, without effect: this instrument allows none.")
        .contains("No rule packs are loaded for Spain")
        .contains("This is not legal advice.")
        .contains("/desk/authority/" + CITY)
        .doesNotContain("Sign definitively");
    HttpResponse<String> without = sign(deputy, pact);
    assertThat(without.statusCode()).isEqualTo(422);
    assertThat(without.body()).contains("Only as far as we may.", "deputy mayor");
    assertThat(count(pact, What.SIGNATORIES)).isZero();
    String resolution =
        authorities.record(
            people.viewer(people.person(CITY, Role.HEAD_OF_OFFICE)),
            Drafts.resolution(CITY, "2026-01-10", "2027-01-01", "participation"));
    HttpResponse<String> done = sign(deputy, pact, "authority", resolution, "key", pact);
    assertThat(done.statusCode()).isEqualTo(303);
    assertThat(done.headers().firstValue("Location").orElseThrow())
        .matches("/acts/\\d+\\?deposited");
    assertThat(
            sign(deputy, pact, "authority", resolution, "key", pact)
                .headers()
                .firstValue("Location"))
        .as("sent twice, written once")
        .isEqualTo(done.headers().firstValue("Location"));
    assertThat(sign(deputy, pact, "authority", resolution).statusCode()).isEqualTo(409);
    assertThat(count(pact, What.SIGNATORIES)).isEqualTo(1);
  }

  @Test
  void nobodySignsForAnOfficeThatIsNotTheirs() {
    String pact = pact(Map.of());
    assertThat(people.reader().get("/instruments/" + pact + "/sign").statusCode()).isEqualTo(303);
    Client elsewhere = people.signedIn(people.person("lyon-fr", Role.SIGNATORY));
    assertThat(sign(elsewhere, pact).statusCode()).isEqualTo(403);
    assertThat(elsewhere.get("/instruments/" + pact + "/campaign").statusCode()).isEqualTo(403);
    assertThat(elsewhere.get("/instruments/" + pact + "/papers").statusCode()).isEqualTo(403);
    assertThat(elsewhere.get("/instruments/" + pact + "/receive").statusCode()).isEqualTo(403);
  }

  @Test
  void theRegistrarEntersAScanAndAMissingFieldDoesNotLoseTheFile() {
    String pact = pact(Map.of());
    String path = "/instruments/" + pact + "/receive";
    String[] fields = {
      "actor",
      "lyon-fr",
      "type",
      "participation.signDefinitive",
      "receivedOn",
      "2026-03-02",
      "madeOn",
      ""
    };
    HttpResponse<String> half = upload(desk, path, "We sign. Lyon.", fields);
    assertThat(half.statusCode()).isEqualTo(422);
    Matcher kept = Pattern.compile("name=\"source\" value=\"(s-[^\"]+)\"").matcher(half.body());
    assertThat(kept.find()).isTrue();
    fields[7] = "2026-03-01";
    String[] again = java.util.Arrays.copyOf(fields, fields.length + 2);
    again[8] = "source";
    again[9] = kept.group(1);
    assertThat(upload(desk, path, "", again).statusCode()).isEqualTo(303);
    assertThat(count(pact, What.COMMITTED)).isEqualTo(1);
    assertThat(desk.get("/sources/" + kept.group(1)).body()).contains("Signature of");
    assertThat(people.reader().get("/sources/" + kept.group(1)).statusCode()).isEqualTo(404);
  }
}
