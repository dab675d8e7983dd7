package city.hansa.engine.names.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class LinkingPropertiesTest {

  private static final List<String> NAMES =
      List.of("Málaga", "Köln", "Łódź", "Saint-Étienne", "Göteborg", "San Sebastián", "Nîmes");

  private static final Linker LINKER =
      SmallWorld.of(
          """
          ES 51 578460 36.72 -4.42 Málaga
          DE 07 963395 50.93  6.95 Köln
          PL 74 768755 51.77 19.45 Łódź
          FR 84 176280 45.43  4.39 Saint-Étienne
          SE 28 587549 57.70 11.96 Göteborg
          ES 59 185357 43.31 -1.97 San Sebastián
          FR 76 148236 43.83  4.36 Nîmes
          """);

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(NAMES);
  }

  @Property(tries = 50)
  void caseAccentsAndBlanksDoNotMatter(@ForAll("names") String name) {
    Link plain = LINKER.link(Mention.of(name, ""));
    String bare =
        java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replace('Ł', 'L')
            .replace('ł', 'l');
    for (String same :
        List.of(
            name.toUpperCase(Locale.ROOT),
            bare,
            "  " + name + "\u00A0",
            bare.toLowerCase(Locale.ROOT))) {
      Link link = LINKER.link(Mention.of(same, ""));
      assertThat(link.choices()).as(same).isEqualTo(plain.choices());
      assertThat(link.decision()).as(same).isEqualTo(plain.decision());
    }
  }

  @Property(tries = 50)
  void bracketsOfAnyShapeAreRead(@ForAll("names") String one, @ForAll("names") String other) {
    Link round = LINKER.link(Mention.of(one + " (" + other + ")", ""));
    Link square = LINKER.link(Mention.of(one + " [" + other + "]", ""));
    assertThat(square.choices()).isEqualTo(round.choices());
    Link slash = LINKER.link(Mention.of(one + "/" + other, ""));
    Link wide = LINKER.link(Mention.of(one + " / " + other, ""));
    assertThat(wide.choices()).isEqualTo(slash.choices());
  }

  @Property(tries = 300)
  void probabilitiesAreShares(@ForAll String name, @ForAll String country) {
    Link link = LINKER.link(Mention.of(name, country));
    double sum = link.nobody();
    double before = 1;
    for (Choice choice : link.choices()) {
      assertThat(choice.probability()).isBetween(0.0, before);
      before = choice.probability();
      sum += choice.probability();
    }
    assertThat(sum).isBetween(0.0, 1 + 1e-9);
    assertThat(LINKER.link(Mention.of(name, country))).isEqualTo(link);
  }

  @Property(tries = 100)
  void utf8ReadAsWindows1252IsPutRight(@ForAll("names") String name) {
    byte[] bytes = name.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    String broken = new String(bytes, java.nio.charset.Charset.forName("ISO-8859-1"));
    assertThat(Mojibake.repaired(broken)).isEqualTo(name);
    assertThat(Mojibake.repaired(name)).isEqualTo(name);
  }

  /** However large the one and the other of the same name are. */
  @Property(tries = 60)
  void whoeverIsTakenIsTwiceAsLikelyAsAnyOther(
      @ForAll @IntRange(min = 500, max = 3_000_000) int one,
      @ForAll @IntRange(min = 500, max = 3_000_000) int other) {
    Linker world =
        SmallWorld.of(
            "ES 51 %d 36.72 -4.42 Zarza%nES 59 %d 43.31 -1.97 Zarza".formatted(one, other));
    Link link = world.link(Mention.of("Zarza", "ES"));
    double first = link.choices().get(0).probability();
    double next = Math.max(link.choices().get(1).probability(), link.nobody());
    boolean clear = first >= 0.5 && first >= 2 * next;
    assertThat(link.decision()).isEqualTo(clear ? Decision.ACCEPT : Decision.OPEN);
    assertThat(link.choices().getFirst().actor()).isEqualTo(one >= other ? 0 : 1);
  }
}
