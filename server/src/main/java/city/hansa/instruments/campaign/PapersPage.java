package city.hansa.instruments.campaign;

import city.hansa.acts.Reason;
import city.hansa.acts.words.Wording;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was handed in by link.
 *
 * @param title of the instrument
 * @param actors whose paper each is, by invitation
 * @param tried the paper that was not received just now; null if none
 * @param reasons why not
 * @param problem of sending it back; empty if none
 */
record PapersPage(
    String id,
    String title,
    boolean registrar,
    List<Paper> papers,
    Map<UUID, String> actors,
    @Nullable UUID tried,
    List<Reason> reasons,
    String problem,
    Wording words) {

  List<Paper> waiting() {
    return papers.stream().filter(each -> each.state() == Paper.State.WAITING).toList();
  }

  List<Paper> settled() {
    return papers.stream()
        .filter(
            each -> each.state() == Paper.State.RECEIVED || each.state() == Paper.State.RETURNED)
        .toList();
  }

  String actor(Paper paper) {
    return words.actor(actors.getOrDefault(paper.invitation(), ""));
  }

  String path(Paper paper) {
    return "/instruments/" + id + "/papers/" + paper.id();
  }
}
