package city.hansa.notices.follow;

import city.hansa.accounts.Allowed;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.Viewer;
import city.hansa.site.Site;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people with an account follow. */
@Service
class Subscriptions {
  private final FollowerStore followers;
  private final SubscriptionStore store;
  private final Targets targets;
  private final Clock clock;

  Subscriptions(FollowerStore followers, SubscriptionStore store, Targets targets, Clock clock) {
    this.followers = followers;
    this.store = store;
    this.targets = targets;
    this.clock = clock;
  }

  /**
   * Follows at once; doing it again changes how often.
   *
   * @throws BadInput if there is no such thing, or none that the viewer may read of
   */
  @Transactional
  public void follow(Viewer viewer, Target target, Rhythm rhythm, Site site) {
    UUID account = Allowed.signedIn(viewer);
    targets.check(target, viewer);
    Follower follower = followers.ofAccount(account, site.language());
    store.save(follower.id(), target, rhythm, clock.instant());
  }

  List<Subscription> list(Viewer viewer) {
    UUID account = Allowed.signedIn(viewer);
    return followers.findByAccount(account).map(one -> store.list(one.id())).orElse(List.of());
  }

  void end(Viewer viewer, UUID subscription) {
    UUID account = Allowed.signedIn(viewer);
    followers.findByAccount(account).ifPresent(one -> store.end(one.id(), subscription));
  }
}
