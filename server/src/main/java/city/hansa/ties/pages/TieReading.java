package city.hansa.ties.pages;

import city.hansa.actors.Card;
import city.hansa.actors.Handbooks;
import city.hansa.acts.words.ActorNames;
import city.hansa.acts.words.Wording;
import city.hansa.site.Site;
import city.hansa.ties.roll.TieRow;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts ties into the words of a reader; at most one round trip for all names of a page. */
@Component
class TieReading {
  private final ActorNames names;

  private final Handbooks handbooks;

  TieReading(ActorNames names, Handbooks handbooks) {
    this.names = names;
    this.handbooks = handbooks;
  }

  TieWords words(Collection<TieRow> rows, Site site) {
    return words(rows, List.of(), site);
  }

  /**
   * @param more ids of actors that are named too
   */
  TieWords words(Collection<TieRow> rows, Collection<String> more, Site site) {
    Set<String> ends = new HashSet<>(more);
    rows.forEach(row -> ends.addAll(row.tie().id().ends()));
    return new TieWords(site, new Wording(site, names.of(ends, site)), handbooks.current());
  }

  List<TieItem> items(Collection<TieRow> rows, Map<String, Card> cards, Site site) {
    TieWords words = words(rows, site);
    return rows.stream().map(row -> TieItem.of(row, cards, words)).toList();
  }
}
