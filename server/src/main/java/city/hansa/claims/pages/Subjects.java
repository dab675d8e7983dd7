package city.hansa.claims.pages;

import city.hansa.actors.Presences;
import city.hansa.instruments.Instrument;
import city.hansa.instruments.catalogue.Catalogue;
import city.hansa.kernel.Viewer;
import city.hansa.site.Site;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the subjects of claims are called, and where their pages are. */
@Component
class Subjects {
  private final Presences actors;
  private final Catalogue instruments;

  Subjects(Presences actors, Catalogue instruments) {
    this.actors = actors;
    this.instruments = instruments;
  }

  /** The names of those subjects that are actors or public instruments; two statements. */
  Named among(Collection<String> ids, Site site) {
    Map<String, Instrument> all = instruments.all(Viewer.PUBLIC);
    Map<String, String> titles = new HashMap<>();
    for (String id : ids) {
      Instrument instrument = all.get(id);
      if (instrument != null) {
        titles.put(id, instrument.termsOn(LocalDate.MAX).title(site.language()));
      }
    }
    return new Named(actors.names(ids, site.asOf().day(), site.language()), titles, site);
  }

  /**
   * @param instruments titles by id
   */
  record Named(Map<String, String> actors, Map<String, String> instruments, Site site) {

    String name(String subject) {
      String key = "claims.subject." + subject;
      return site.knows(key)
          ? site.t(key)
          : actors.getOrDefault(subject, instruments.getOrDefault(subject, subject));
    }

    String lede(String subject) {
      String key = "claims.lede." + subject;
      return site.knows(key) ? site.t(key) : "";
    }

    @Nullable String address(String subject) {
      return actors.containsKey(subject) ? "/actors/" + subject : instrument(subject);
    }

    /** The page of the instrument that a claim is about; null if it is about none. */
    @Nullable String instrument(String subject) {
      return instruments.containsKey(subject) ? "/instruments/" + subject : null;
    }
  }
}
