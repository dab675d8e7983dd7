package city.hansa.engine.names.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * On the shipped gazetteer: a part of a city, a division of the city's name or a namesake is never
 * taken for another. Ids are GeoNames ids.
 */
class PartsAndNamesakesTest {

  private static World world;

  @BeforeAll
  static void read() throws IOException {
    world = World.read(Path.of("..", "data", "gazetteer"));
  }

  private static String idOfFirst(Link link) {
    return link.choices().isEmpty() ? "" : world.ids().get(link.choices().getFirst().actor());
  }

  @ParameterizedTest
  @CsvSource({
    "Prague 7, CZ, 3067696",
    "Prague 7, , 3067696",
    "Praha 7, CZ, 3067696",
    "Berlin-Mitte, DE, 2950159",
    "Lichtenberg (Berlin), DE, 2950159",
    "Berlin Neukölln, DE, 2950159",
    "Innere Stadt (Vienna), AT, 2761369",
    "Paris 15e arrondissement, FR, 2988507",
    "Lyon 3, FR, 2996944",
    "Budapest XIII, HU, 3054643",
    "Bucharest Sector 1, RO, 683506",
    "Novi Grad Sarajevo, BA, 3191281",
    "Ulsan jung-gu, KR, 1833747",
    "Minato-ku, JP, 1852383",
    "London (Camden), GB, 2643743",
    "Celle (district), DE, 2940213",
    "Landkreis Celle, DE, 2940213",
    "Rostock (district), DE, 2844588",
    "'Coburg, Landkreis', DE, 2939951",
    "Nový Jičín District, CZ, 3069305",
    "Tarnów (rural gmina), PL, 757026",
    "Gmina wiejska Tarnów, PL, 757026",
    "Kraków (powiat), PL, 3094802",
    "Luxembourg (canton), LU, 2960316",
    "Kyiv oblast, UA, 703448",
    "Greater Manchester, GB, 2643123"
  })
  void theCityIsNotTakenForItsPartOrForWhatLiesAroundIt(String name, String country, String city) {
    Link link = world.linker().link(Mention.of(name, country == null ? "" : country));
    boolean taken = link.decision() == Decision.ACCEPT && idOfFirst(link).equals(city);
    assertThat(taken).as(name + " taken as " + idOfFirst(link) + ", " + link.why()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Lichtenberg (Berlin), DE, 2878102",
    "Mitte (Berlin), DE, 6545310",
    "Södermalm (Stockholm), SE, 2676209",
    "Brooklyn (New York), US, 5110302",
    "London Borough of Camden, GB, 3345437",
    "Celle, DE, 2940213",
    "Tarnów, PL, 757026",
    "Novo Mesto Municipality, SI, 3194351",
    "Kraków, PL, 3094802",
    "Cuenca, EC, 3658666",
    "Cuenca, ES, 3124132"
  })
  void whoIsMeantStandsFirst(String name, String country, String actor) {
    Link link = world.linker().link(Mention.of(name, country));
    assertThat(idOfFirst(link)).as(name).isEqualTo(actor);
    assertThat(link.decision()).isNotEqualTo(Decision.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "St George",
    "Cuenca",
    "Valencia",
    "San José",
    "Cambridge",
    "Richmond",
    "Springfield",
    "Lichtenberg"
  })
  void aNameOfSeveralStatesIsNotTakenWithoutOne(String name) {
    assertThat(world.linker().link(Mention.of(name, "")).decision()).isEqualTo(Decision.OPEN);
  }

  @ParameterizedTest
  @CsvSource({
    "'Paris, France', FR, 2988507",
    "'Paris, France', , 2988507",
    "Cambridge (UK), , 2653941",
    "London UK, , 2643743",
    "'Tripoli, Libya', , 2210247",
    "'Tripoli, Lebanon', LB, 266826",
    "'Valencia, Venezuela', , 3625549",
    "'Tbilisi, Georgia', , 611717",
    "'Atlanta, Georgia', , 4180439",
    "Port Sudan, , 377039"
  })
  void aStateBesideTheNameTellsWhichIsMeant(String name, String country, String city) {
    Link link = world.linker().link(Mention.of(name, country == null ? "" : country));
    assertThat(idOfFirst(link)).as(name).isEqualTo(city);
    assertThat(link.decision()).as(name + ": " + link.why()).isEqualTo(Decision.ACCEPT);
  }

  /** By themselves the keys are provinces as well, or no state of one meaning. */
  @ParameterizedTest
  @CsvSource({"Lagos (PT), 2267226", "'Vienna, VA', 4791160"})
  void twoLettersAreNoState(String name, String city) {
    Link link = world.linker().link(Mention.of(name, ""));
    assertThat(link.choices()).extracting(each -> world.ids().get(each.actor())).contains(city);
  }
}
