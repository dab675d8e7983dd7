package city.hansa.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import city.hansa.accounts.Client;
import city.hansa.instruments.roll.Counts.What;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What comes by a personal link waits for the registrar. */
@HansaTest
class PersonalLinksTest extends CampaignDesk {
  @Test
  void aPaperHandedInByLinkWaitsAndIsReceivedOnce() {
    String pact = pact(Map.of("circle", "INVITED", "signing", "AD_REFERENDUM"));
    assertThat(invite(pact, "lines", "lyon-fr; Zoe Example; zoe@example.org\nturku-fi"))
        .contains("Invited: 2.");
    String link = link(pact, "lyon-fr");
    String secret = link.substring("/sign/".length());
    assertThat(
            sql.sql("select string_agg(l::text, ' ') from invitation_link l")
                .query(String.class)
                .single())
        .doesNotContain(secret);
    Client signer = people.reader();
    assertThat(signer.get(link).body())
        .contains("No rule packs are loaded for France")
        .contains("A signature is a political commitment, not one in law.");
    String[] fields = {
      "type",
      "participation.sign",
      "madeOn",
      "2026-03-01",
      "by.name",
      "Zoe Example",
      "by.role",
      "mayor"
    };
    assertThat(upload(signer, link, "", fields).body())
        .contains("Choose the file of the signed paper.");
    assertThat(upload(signer, link, "Signed, Zoe.", fields).body()).contains("Handed in.");
    assertThat(count(pact, What.SIGNATORIES)).as("nobody acts by a link").isZero();
    String papers = "/instruments/" + pact + "/papers";
    assertThat(desk.get("/desk").body()).contains(papers);
    Matcher paper =
        Pattern.compile(papers + "/([0-9a-f-]{36})/receive").matcher(desk.get(papers).body());
    assertThat(paper.find()).isTrue();
    String at = papers + "/" + paper.group(1);
    assertThat(desk.get(at + "/file").body()).isEqualTo("Signed, Zoe.");
    assertThat(desk.post(at + "/receive").statusCode()).isEqualTo(303);
    assertThat(count(pact, What.SIGNATORIES)).isEqualTo(1);
    assertThat(signer.get(link).statusCode()).isEqualTo(409);
    assertThat(desk.post(at + "/receive").statusCode()).isEqualTo(409);
    assertThat(desk.get(at + "/file").statusCode()).isEqualTo(404);
    String csv = desk.get("/instruments/" + pact + "/campaign.csv").body();
    assertThat(csv.lines().filter(line -> line.startsWith("lyon-fr,")))
        .singleElement()
        .asString()
        .contains("RECEIVED,SIGNED,SIGNED");
    assertThat(csv.lines().filter(line -> line.startsWith("turku-fi,")))
        .singleElement()
        .asString()
        .endsWith("SILENT");
    assertThat(csv).doesNotContain("example.org", "Zoe");
  }

  @Test
  void aPaperIsSentBackWithAReasonAndARevokedLinkOpensNothing() {
    String pact = pact(Map.of("signing", "DEFINITIVE"));
    invite(pact, "lines", "lyon-fr");
    String link = link(pact, "lyon-fr");
    String[] fields = {
      "type",
      "participation.signDefinitive",
      "madeOn",
      "2026-03-01",
      "by.name",
      "Zoe",
      "by.role",
      "mayor"
    };
    upload(people.reader(), link, "Unsigned.", fields);
    String papers = "/instruments/" + pact + "/papers";
    Matcher paper =
        Pattern.compile(papers + "/([0-9a-f-]{36})/return").matcher(desk.get(papers).body());
    assertThat(paper.find()).isTrue();
    String back = papers + "/" + paper.group(1) + "/return";
    assertThat(desk.post(back, "reason", " ").statusCode()).isEqualTo(422);
    assertThat(desk.post(back, "reason", "The page is not signed.").statusCode()).isEqualTo(303);
    assertThat(people.reader().get(link).body()).contains("The page is not signed.");
    Matcher revoke =
        Pattern.compile("(/instruments/" + pact + "/campaign/links/[0-9a-f-]{36}/revoke)")
            .matcher(desk.get("/instruments/" + pact + "/campaign").body());
    assertThat(revoke.find()).isTrue();
    assertThat(desk.post(revoke.group(1)).statusCode()).isEqualTo(200);
    assertThat(people.reader().get(link).statusCode()).isEqualTo(409);
    assertThat(upload(people.reader(), link, "Signed.", fields).statusCode()).isEqualTo(409);
  }
}
