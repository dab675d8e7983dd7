package city.hansa.engine.names.linking;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.engine.names.linking.Link.Note;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the names of one list do for each other. */
class ListEvidenceTest {

  private static final Linker LINKER =
      SmallWorld.of(
          """
          ES 51  578460 36.72  -4.42 Málaga
          ES 60  789744 39.47  -0.38 Valencia
          VE 07 1619470 10.16 -68.00 Valencia
          DE 05  650000 50.11   8.68 Frankfurt
          NL 11  474292 52.08   4.30 The Hague | Den Haag
          CH BE   48614 47.13   7.24 Biel
          IT 01   33691 42.35  13.40 L'Aquila
          IT 09 1371498 45.46   9.19 Milan | Milano
          JP 32 2753862 34.69 135.50 Osaka
          UA 12 2797553 50.45  30.52 Kyiv
          """);

  @Test
  void theOrderOfTheListHasNoPartInIt() {
    List<Mention> list = new ArrayList<>();
    for (String name :
        List.of("Málaga", "Valencia", "Kyiv", "Osaka", "Milano", "Biel", "L'Aquila")) {
      for (int i = 0; i < 3; i++) {
        list.add(new Mention(name, "", "", Double.NaN, Double.NaN, "one"));
      }
    }
    List<Mention> turned = new ArrayList<>(list);
    Collections.shuffle(turned, new Random(7));
    List<Link> straight = LINKER.linkAll(list, actor -> true);
    List<Link> shuffled = LINKER.linkAll(turned, actor -> true);
    for (Mention mention : list) {
      assertThat(shuffled.get(turned.indexOf(mention)))
          .isEqualTo(straight.get(list.indexOf(mention)));
    }
    assertThat(straight.getFirst().notes()).contains(Note.LIST_USED);
  }

  @Test
  void aListOfManyStatesDoesNotSpeakAgainstItsMembers() {
    List<Mention> list =
        Stream.of("Málaga", "Kyiv", "Osaka", "Milano", "Biel", "L'Aquila", "Den Haag", "Frankfurt")
            .map(name -> new Mention(name, "", "", Double.NaN, Double.NaN, "many"))
            .toList();
    List<Link> together = LINKER.linkAll(list, actor -> true);
    for (int i = 0; i < list.size(); i++) {
      Link alone = LINKER.link(Mention.of(list.get(i).name(), ""));
      assertThat(together.get(i).notes()).contains(Note.LIST_USED);
      assertThat(together.get(i).nobody()).as(list.get(i).name()).isLessThan(alone.nobody());
    }
  }
}
