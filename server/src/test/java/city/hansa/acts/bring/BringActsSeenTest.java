package city.hansa.acts.bring;

import static city.hansa.acts.bring.TownActs.HEAD;
import static city.hansa.acts.bring.TownActs.OFFICE;
import static city.hansa.imports.Bringer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.hansa.HansaTest;
import city.hansa.accounts.Client;
import city.hansa.accounts.Scope;
import city.hansa.kernel.Viewer.Role;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who may bring a file, and who sees what became of it. */
@HansaTest
class BringActsSeenTest {
  @Autowired private ApplicationContext context;
  private TownActs house;

  @BeforeEach
  void officer() {
    house = TownActs.in(context);
  }

  @Test
  void onlyWhoeverBroughtItAndThoseWhoAnswerForTheOfficeSeeIt() {
    String address =
        "/api/v1/imports/"
            + house
                .officer()
                .bring("check", HEAD + house.opened(house.town()))
                .get("id")
                .asString();
    assertThat(house.people().reader().get(address).statusCode()).isEqualTo(401);
    Client colleague =
        house.people().withToken(house.people().person(OFFICE, Role.DESK_OFFICER), Scope.IMPORT);
    assertThat(colleague.get(address).statusCode()).isEqualTo(404);
    Client head =
        house.people().withToken(house.people().person(OFFICE, Role.HEAD_OF_OFFICE), Scope.IMPORT);
    assertThat(head.get(address).statusCode()).isEqualTo(200);
    Client other = house.people().withToken(house.person(), Scope.ACTS_WRITE);
    assertThat(
            other
                .send("POST", "/api/v1/imports/acts?office=" + OFFICE, "text/csv", HEAD)
                .statusCode())
        .isEqualTo(403);
    Client stranger = house.people().withToken(house.people().person(), Scope.IMPORT);
    assertThat(
            stranger
                .send("POST", "/api/v1/imports/acts?office=" + OFFICE, "text/csv", HEAD)
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void aBrowserBringsPastedRowsLooksAndWrites() {
    Client browser = house.people().signedIn(house.person());
    HttpResponse<String> taken =
        browser.post(
            "/imports",
            "kind",
            "acts",
            "office",
            OFFICE,
            "text",
            HEAD + house.opened(house.town()));
    assertThat(taken.statusCode()).as(taken.body()).isEqualTo(303);
    String address =
        taken.headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", "");
    json(house.officer().program().get("/api/v1" + address), 200);
    await().until(() -> browser.get(address).body().contains("Write all 1 rows"));
    assertThat(browser.post(address + "/write", "mode", "all").statusCode()).isEqualTo(303);
    await().until(() -> browser.get(address).body().contains("1 rows were written"));
    assertThat(browser.get("/imports").body()).contains(address);
  }
}
