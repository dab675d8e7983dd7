package city.hansa.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.accounts.Client;
import city.hansa.accounts.People;
import city.hansa.kernel.Viewer.Role;
import city.hansa.mail.MailHouse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Letters of a campaign, where mail is set up. */
class CampaignLettersTest extends MailHouse {
  private static final String KEEPER = "uclg";

  @Autowired private ApplicationContext context;
  @Autowired private JdbcClient sql;

  @Test
  void aLetterBringsALinkThatIsKeptNowhereAndAReminderBringsAnother() {
    People people = People.in(context);
    People.Person registrar = people.person(KEEPER, Role.REGISTRAR);
    Client desk = people.signedIn(registrar);
    String pact = Papers.in(context).adopted(Map.of());
    String campaign = "/instruments/" + pact + "/campaign";
    String email = "signer." + UUID.randomUUID() + "@example.org";
    assertThat(desk.post(campaign + "/invite", "lines", "turku-fi; Aino Example; " + email).body())
        .contains("Invited: 1. Letters on their way: 1.");
    String letter = plain(to(email, 1).getFirst());
    assertThat(letter).contains("Good day, Aino Example,", "Turku", pact);
    String first = path(letter, "/sign/");
    assertThat(everythingKept()).doesNotContain(first.substring("/sign/".length()));
    assertThat(people.reader().get(first).statusCode()).isEqualTo(200);
    assertThat(desk.post(campaign + "/reminders").body()).contains("Reminders on their way: 1.");
    String second = path(plain(to(email, 2).get(1)), "/sign/");
    assertThat(second).isNotEqualTo(first);
    String invitation =
        sql.sql("select id from invitation where instrument = :pact")
            .param("pact", pact)
            .query(UUID.class)
            .single()
            .toString();
    desk.post(campaign + "/links/" + invitation + "/revoke");
    assertThat(people.reader().get(first).statusCode()).isEqualTo(409);
    assertThat(people.reader().get(second).statusCode()).isEqualTo(409);
    assertThat(desk.post(campaign + "/reminders").body()).contains("Reminders on their way: 0.");
  }

  private String everythingKept() {
    return sql.sql(
            """
            select concat((select string_agg(m::text, ' ') from mail_out m),
              (select string_agg(l::text, ' ') from invitation_letter l),
              (select string_agg(o::text, ' ') from invitation_link o))
            """)
        .query(String.class)
        .single();
  }
}
