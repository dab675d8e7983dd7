package city.hansa.claims.pages;

import city.hansa.actors.Presences;
import city.hansa.site.Site;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the subjects of claims are called, and where their pages are. */
@Component
class Subjects {
  private final Presences actors;

  Subjects(Presences actors) {
    this.actors = actors;
  }

  /** The names of those subjects that are actors; one statement. */
  Named among(Collection<String> ids, Site site) {
    return new Named(actors.names(ids, site.asOf().day(), site.language()), site);
  }

  record Named(Map<String, String> actors, Site site) {

    String name(String subject) {
      String key = "claims.subject." + subject;
      return site.knows(key) ? site.t(key) : actors.getOrDefault(subject, subject);
    }

    String lede(String subject) {
      String key = "claims.lede." + subject;
      return site.knows(key) ? site.t(key) : "";
    }

    @Nullable String address(String subject) {
      return actors.containsKey(subject) ? "/actors/" + subject : null;
    }
  }
}
