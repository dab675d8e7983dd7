package city.hansa.notices.follow;

import city.hansa.acts.Subject;
import city.hansa.acts.words.Matter;
import city.hansa.acts.words.Wording;
import city.hansa.acts.words.Wordings;
import city.hansa.site.Site;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is followed, in the reader's words. */
@Component
class TargetWords {
  private final Wordings wordings;

  TargetWords(Wordings wordings) {
    this.wordings = wordings;
  }

  String of(Target target, Site site) {
    return label(target, words(List.of(target), site));
  }

  List<FollowingPage.Item> of(List<Subscription> all, Site site) {
    Wording words = words(all.stream().map(Subscription::target).toList(), site);
    return all.stream()
        .map(each ->
            new FollowingPage.Item(
                each.id(),
                label(each.target(), words),
                "/notices?"
                    + each.target().kind().word()
                    + "="
                    + site.encode(each.target().value()),
                site.t("notices.rhythm." + each.rhythm())))
        .toList();
  }

  private Wording words(List<Target> targets, Site site) {
    List<Subject> subjects = targets.stream().flatMap(each -> subject(each).stream()).toList();
    Wording words = wordings.of(site, List.of(), ids(targets));
    return new Wording(site, words.names(), wordings.matters(subjects, site));
  }

  private static Optional<Subject> subject(Target target) {
    return switch (target.kind()) {
      case ACTOR, TOPIC -> Optional.empty();
      case INSTRUMENT -> Optional.of(new Subject("instrument", target.value()));
      case SUBJECT -> {
        int slash = target.value().indexOf('/');
        yield Optional.of(
            new Subject(target.value().substring(0, slash), target.value().substring(slash + 1)));
      }
    };
  }

  private static List<String> ids(List<Target> targets) {
    return targets.stream()
        .filter(each -> each.kind() == Target.Kind.ACTOR)
        .map(Target::value)
        .toList();
  }

  private static String label(Target target, Wording words) {
    return switch (target.kind()) {
      case ACTOR -> words.actor(target.value());
      case TOPIC -> words.family(target.value());
      case INSTRUMENT, SUBJECT -> subject(target).map(each -> label(each, words)).orElseThrow();
    };
  }

  private static String label(Subject subject, Wording words) {
    Matter matter = words.matters().get(subject);
    String name = matter != null && matter.itself() ? matter.title() : subject.id();
    return words.family(subject.family()) + ": " + name;
  }
}
