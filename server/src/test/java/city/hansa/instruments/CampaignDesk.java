package city.hansa.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.accounts.Client;
import city.hansa.accounts.People;
import city.hansa.instruments.roll.Counts.What;
import city.hansa.instruments.roll.Rolls;
import city.hansa.instruments.roll.Sheet;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The desk of a registrar in the whole application, with short ways through a campaign. */
abstract class CampaignDesk {
  static final String KEEPER = "uclg";
  static final String CITY = "bilbao-es";
  private static final Pattern LINK = Pattern.compile("<code>https?://[^/]+(/sign/[^<]+)</code>");
  @Autowired protected ApplicationContext context;
  @Autowired private Rolls rolls;
  @Autowired protected JdbcClient sql;
  protected People people;
  protected Client desk;

  @BeforeEach
  void office() {
    people = People.in(context);
    People.Person keeper = people.person(KEEPER, Role.REGISTRAR);
    desk = people.signedIn(keeper);
  }

  String pact(Map<String, ?> terms) {
    Map<String, Object> all = new HashMap<>(terms);
    all.put("bindingness", "POLITICAL");
    return Papers.in(context).adopted(all);
  }

  int count(String pact, What what) {
    return Sheet.of(rolls.get(pact, null, Viewer.PUBLIC), LocalDate.now()).counts().of(what).low();
  }

  /** A form with a file, as a browser sends it. */
  static HttpResponse<String> upload(Client who, String path, String content, String... fields) {
    StringBuilder body = new StringBuilder();
    for (int at = 0; at < fields.length; at += 2) {
      body.append(
          "--part\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
              .formatted(fields[at], fields[at + 1]));
    }
    if (!content.isEmpty()) {
      body.append(
          "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"signed.txt\"\r\n"
              + "Content-Type: text/plain\r\n\r\n"
              + content
              + "\r\n");
    }
    return who.send("POST", path, "multipart/form-data; boundary=part", body + "--part--\r\n");
  }

  String invite(String pact, String... more) {
    String base = "/instruments/" + pact + "/campaign";
    HttpResponse<String> invited = desk.post(base + "/invite", more);
    assertThat(invited.statusCode()).as(invited.body()).isEqualTo(200);
    return invited.body();
  }

  String link(String pact, String actor) {
    String invitation =
        sql.sql("select id from invitation where instrument = :pact and actor = :actor")
            .param("pact", pact)
            .param("actor", actor)
            .query(java.util.UUID.class)
            .single()
            .toString();
    HttpResponse<String> made = desk.post("/instruments/" + pact + "/campaign/links/" + invitation);
    Matcher link = LINK.matcher(made.body());
    assertThat(link.find()).as(made.body()).isTrue();
    return link.group(1);
  }
}
