package city.hansa.memberships.pages;

import city.hansa.actors.Card;
import city.hansa.actors.Presences;
import city.hansa.acts.Subject;
import city.hansa.acts.words.Matter;
import city.hansa.acts.words.Matters;
import city.hansa.kernel.Viewer;
import city.hansa.memberships.life.MembershipLife;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Acts of a membership name both of its ends, and lead to the members of the network. */
@Component
class MembershipMatters implements Matters {
  private final Presences presences;

  MembershipMatters(Presences presences) {
    this.presences = presences;
  }

  @Override
  public Map<Subject, Matter> of(Collection<Subject> subjects, Viewer viewer) {
    List<Subject> own =
        subjects.stream()
            .filter(each -> each.family().equals(MembershipLife.NAME))
            .filter(each -> each.id().indexOf('~') > 0)
            .distinct()
            .toList();
    Map<String, Card> cards =
        presences.cards(own.stream().flatMap(MembershipMatters::ends).collect(Collectors.toSet()));
    Map<Subject, Matter> known = new HashMap<>();
    for (Subject subject : own) {
      String title =
          ends(subject)
              .map(id -> cards.containsKey(id) ? cards.get(id).name() : id)
              .collect(Collectors.joining(" \u2013 "));
      String network = MembershipLife.networkOf(subject.id());
      known.put(subject, new Matter(title, true, "/actors/" + network + "/members"));
    }
    return known;
  }

  private static Stream<String> ends(Subject subject) {
    return Stream.of(MembershipLife.memberOf(subject.id()), MembershipLife.networkOf(subject.id()));
  }
}
