package city.hansa.partners;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import city.hansa.accounts.Client;
import city.hansa.accounts.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Partners over HTTP, from the lists of members that ship. */
@HansaTest
class PartnersPageTest {
  @Autowired private ApplicationContext context;
  private Client reader;

  @BeforeEach
  void aReader() {
    reader = People.in(context).reader();
  }

  private String page(String path) {
    var answer = reader.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body().replaceAll("\\s+", " ");
  }

  @Test
  void whoSharesANetworkIsFoundAndToldWhy() {
    assertThat(page("/partners?city=hiroshima-jp&network=mayors-for-peace&tied=1"))
        .contains("href=\"/actors/nagasaki-jp\"")
        .contains("You are both in Mayors for Peace")
        .contains("a network in common</th><td class=\"n\">+3");
    assertThat(page("/partners?city=hiroshima-jp&network=mayors-for-peace&tied=1&asOf=2001-01-01"))
        .as("by what is known of that day")
        .doesNotContain("href=\"/actors/nagasaki-jp");
    assertThat(page("/partners?city=hiroshima-jp&size=FROM_5_000_000&tied=1"))
        .doesNotContain("href=\"/actors/nagasaki-jp\"");
  }

  @Test
  void whoIsTiedToOnesTiesIsFound() {
    assertThat(page("/partners?city=koeln-de"))
        .containsPattern("\\d+ of your ties are tied to it:|One of your ties is tied to it:");
  }

  @Test
  void whatCannotBeUsedIsSaid() {
    assertThat(page("/partners")).contains("How points come about").doesNotContain("id=\"found\"");
    assertThat(page("/partners?city=nowhere-xx")).contains("nobody of this name");
    assertThat(reader.get("/partners?size=huge").statusCode()).isEqualTo(400);
    assertThat(reader.get("/partners?colour=red").statusCode()).isEqualTo(400);
  }
}
