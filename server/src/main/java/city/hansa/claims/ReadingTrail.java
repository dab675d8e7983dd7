package city.hansa.claims;

import city.hansa.accounts.Audit;
import city.hansa.kernel.Viewer;
import city.hansa.sources.RestrictedSourceRead;
import java.util.Collection;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever reads a claim or a source that is restricted leaves a trace. */
@Component
class ReadingTrail {
  private final ClaimStore store;
  private final Audit audit;

  ReadingTrail(ClaimStore store, Audit audit) {
    this.store = store;
    this.audit = audit;
  }

  /** One round trip for those who are signed in, and one for each restricted claim. */
  void shown(Viewer viewer, Collection<Claim> claims) {
    if (viewer.signedIn() && !claims.isEmpty()) {
      store
          .listRestricted(claims.stream().map(Claim::id).toList())
          .forEach((claim, office) -> audit.record(viewer, "claim.read", claim, office));
    }
  }

  @EventListener
  void on(RestrictedSourceRead read) {
    audit.record(read.viewer(), "source.read", read.source(), read.office());
  }
}
