package city.hansa.lists.api;

import city.hansa.kernel.Viewer;
import city.hansa.lists.BroughtList;
import city.hansa.lists.work.Deciding;
import city.hansa.lists.work.ListJobs;
import city.hansa.lists.work.Lists;
import city.hansa.site.Site;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** How a list stands, as an answer. */
@Component
class ListAnswers {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Lists lists;
  private final Deciding deciding;
  private final Clock clock;

  ListAnswers(Lists lists, Deciding deciding, Clock clock) {
    this.lists = lists;
    this.deciding = deciding;
    this.clock = clock;
  }

  /** Work on a list that goes on beside its caller. */
  @FunctionalInterface
  interface Step {
    Future<?> begin(Viewer viewer, UUID id, Locale language);
  }

  /** Does it: 200, 202 if it takes longer than ten seconds, 409 if it could not be done. */
  ResponseEntity<ListData> after(Site site, Viewer viewer, UUID id, Step step) {
    boolean done = ListJobs.await(step.begin(viewer, id, site.language()), PATIENCE);
    HttpStatus status =
        !done
            ? HttpStatus.ACCEPTED
            : lists.get(viewer, id).note() == null ? HttpStatus.OK : HttpStatus.CONFLICT;
    return answer(status, site, viewer, id);
  }

  ResponseEntity<ListData> answer(HttpStatus status, Site site, Viewer viewer, UUID id) {
    return ResponseEntity.status(status)
        .header("Location", "/api/v1/lists/" + id)
        .body(data(site, lists.get(viewer, id)));
  }

  ListData data(Site site, BroughtList list) {
    Map<String, Long> names = new TreeMap<>();
    deciding.counts(list).forEach((pile, count) -> names.put(pile.name(), count));
    BroughtList.Note note = list.note();
    @Nullable String message =
        note == null ? null : site.t(note.messageKey(), note.arguments().toArray());
    return ListData.of(list, names, message, clock.instant());
  }
}
