package city.hansa.notices.follow;

import city.hansa.actors.Presences;
import city.hansa.acts.Families;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.Viewer;
import city.hansa.notices.NoticeQuery;
import city.hansa.notices.Notices;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether there is something to follow. */
@Component
class Targets {
  private final Notices notices;
  private final Families families;
  private final Presences presences;

  Targets(Notices notices, Families families, Presences presences) {
    this.notices = notices;
    this.families = families;
    this.presences = presences;
  }

  /**
   * @throws BadInput if there is no such thing, or none that the viewer may read of
   */
  void check(Target target, Viewer viewer) {
    boolean there =
        switch (target.kind()) {
          case ACTOR -> !presences.find(List.of(target.value())).isEmpty();
          case TOPIC -> families.find(target.value()).isPresent();
          case SUBJECT -> target.value().matches("[^/]+/.+") && isToldOf(target, viewer);
          case INSTRUMENT -> isToldOf(target, viewer);
        };
    if (!there) {
      throw new BadInput(target.kind().word(), target.value(), "notices.follow.problem.unknown");
    }
  }

  private boolean isToldOf(Target target, Viewer viewer) {
    boolean whole = target.kind() == Target.Kind.INSTRUMENT;
    String subject = whole ? null : target.value();
    String instrument = whole ? target.value() : null;
    NoticeQuery query = new NoticeQuery(null, null, subject, null, instrument, null, 1);
    return !notices.list(query, viewer).items().isEmpty();
  }
}
