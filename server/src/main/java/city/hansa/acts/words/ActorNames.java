package city.hansa.acts.words;

import city.hansa.actors.Presences;
import city.hansa.site.Site;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What actors are called, for tables of many: kept for a minute in each language, of those who
 * changed their names also for each day.
 */
@Component
public class ActorNames {
  private static final int MOST = 200_000;
  private static final Duration FRESH = Duration.ofMinutes(1);

  private final Presences presences;
  private final Cache<Key, String> names =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(FRESH).build();

  ActorNames(Presences presences) {
    this.presences = presences;
    this.renamed = Caffeine.newBuilder().expireAfterWrite(FRESH).build(none -> presences.renamed());
  }

  private final LoadingCache<String, Set<String>> renamed;

  /**
   * @param day null of those who never changed their names
   */
  private record Key(String actor, @Nullable LocalDate day, String language) {}

  /** By id, as the reader knows them on their day; seldom a round trip. */
  public Map<String, String> of(Collection<String> actors, Site site) {
    Map<String, String> found = new HashMap<>();
    List<String> unknown = new ArrayList<>();
    for (String actor : actors) {
      String name = names.getIfPresent(key(actor, site));
      if (name == null) {
        unknown.add(actor);
      } else {
        found.put(actor, name);
      }
    }
    presences
        .names(unknown, site.asOf().day(), site.language())
        .forEach((actor, name) -> {
          names.put(key(actor, site), name);
          found.put(actor, name);
        });
    return found;
  }

  private Key key(String actor, Site site) {
    boolean always = !renamed.get("").contains(actor);
    return new Key(actor, always ? null : site.asOf().day(), site.language().getLanguage());
  }
}
