package city.hansa.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.hansa.HansaTest;
import city.hansa.actors.ActorsNamed;
import city.hansa.actors.ActorsNamed.AsWritten;
import city.hansa.actors.ActorsNamed.Decision;
import city.hansa.actors.ActorsNamed.Naming;
import city.hansa.actors.Merges;
import city.hansa.kernel.Viewer;
import city.hansa.search.SearchIndex;
import city.hansa.site.Site;
import city.hansa.site.Sites;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;

/** Names linked to the actors that ship. */
@HansaTest
class NamedActorsTest {
  @Autowired private ApplicationContext context;
  @Autowired private ActorsNamed actors;
  @Autowired private Merges merges;
  @Autowired private MessageSource messages;
  @Autowired private Sites sites;

  @BeforeEach
  void indexIsBuilt() {
    NameLinking.await(context);
    SearchIndex.await(context);
  }

  @ParameterizedTest
  @CsvSource({
    "Ayuntamiento de Málaga, ES, malaga-es",
    "Kyiv / Kiev, Ukraine, kyiv-ua",
    "'Hague, The', NL, the-hague-nl",
    "Ville de Genève, Suisse, geneve-ch",
    "Eurocities, '', eurocities",
  })
  void oneActorIsMeant(String name, String country, String id) {
    Naming answer = find(name, country);
    assertThat(answer.candidates().getFirst().actor()).isEqualTo(id);
    assertThat(answer.decision()).isEqualTo(Decision.ACCEPT);
    assertThat(said(answer)).isNotBlank();
  }

  @Test
  void aRegionIsFoundAsTheBodyThatItIs() {
    Naming answer = find("Regione Lombardia", "IT");
    assertThat(answer.candidates().getFirst().actor()).isEqualTo("lombardy-it");
    assertThat(answer.candidates()).extracting(ActorsNamed.Candidate::actor).contains("milan-it");
  }

  @Test
  void twoOfOneNameAreForAPersonUnlessTheRegionTells() {
    Naming open = find("Richmond", "GB");
    assertThat(open.decision()).isEqualTo(Decision.OPEN);
    assertThat(open.candidates()).hasSizeGreaterThan(1);
    assertThat(said(open)).contains("2");
    var there = new AsWritten("Springfield", "US", "Illinois", null, null, "");
    Naming told = actors.find(List.of(there)).getFirst();
    assertThat(told.candidates().getFirst().actor()).isEqualTo("springfield-us-4250542");
  }

  /** The field for an actor offers who is meant, where nobody bears the name as it is written. */
  @Test
  void aFieldForAnActorOffersWhoIsMeant() {
    Site site = sites.away(Locale.ENGLISH, Viewer.PUBLIC);
    assertThat(site.meant("Excmo. Ayuntamiento de Málaga").offers())
        .first()
        .satisfies(offer -> {
          assertThat(offer.id()).isEqualTo("malaga-es");
          assertThat(offer.facts()).contains("City").contains("Spain");
        });
    assertThat(site.meant("Xqzzvw Brrtk").offers()).isEmpty();
  }

  @Test
  void nobodyIsNobody() {
    Naming answer = find("Xqzzvw Brrtk", "FR");
    assertThat(answer.decision()).isEqualTo(Decision.NONE);
    assertThat(answer.candidates()).isEmpty();
  }

  private Naming find(String name, String country) {
    return actors.find(List.of(AsWritten.of(name, country))).getFirst();
  }

  private String said(Naming answer) {
    return messages.getMessage(answer.reasonKey(), answer.arguments().toArray(), Locale.ENGLISH);
  }

  @Test
  void whoeverWasMergedIsFoundNoMoreAndItsNamesMeanTheOneThatIsKept() {
    assertThat(find("Hvalpsund", "DK").candidates().getFirst().actor()).isEqualTo("hvalpsund-dk");
    merges.merge("hvalpsund-dk", "farso-dk", false);
    await()
        .untilAsserted(() ->
            assertThat(find("Hvalpsund", "DK").candidates())
                .extracting(ActorsNamed.Candidate::actor)
                .contains("farso-dk")
                .doesNotContain("hvalpsund-dk"));
  }
}
