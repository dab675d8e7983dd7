package city.hansa.notices.follow;

import city.hansa.acts.Subject;
import city.hansa.acts.words.Wording;
import city.hansa.acts.words.Wordings;
import city.hansa.site.Site;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is followed, in the reader's words. */
@Component
class TargetWords {
  private final Wordings wordings;

  TargetWords(Wordings wordings) {
    this.wordings = wordings;
  }

  String of(Target target, Site site) {
    return label(target, wordings.of(site, List.of(), ids(List.of(target))));
  }

  List<FollowingPage.Item> of(List<Subscription> all, Site site) {
    Wording words =
        wordings.of(site, List.of(), ids(all.stream().map(Subscription::target).toList()));
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
      case INSTRUMENT -> words.family("instrument") + ": " + target.value();
      case SUBJECT -> {
        int slash = target.value().indexOf('/');
        Subject subject =
            new Subject(target.value().substring(0, slash), target.value().substring(slash + 1));
        yield words.family(subject.family()) + ": " + subject.id();
      }
    };
  }
}
