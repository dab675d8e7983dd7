package city.hansa.instruments.campaign;

import city.hansa.acts.Reason;
import city.hansa.acts.words.Wordings;
import city.hansa.kernel.BadInput;
import city.hansa.site.Page;
import city.hansa.site.Site;
import city.hansa.sources.archive.MediaKind;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The desk on which papers that came by personal link wait for the registrar. */
@Hidden
@Controller
class PapersController {
  private final Door door;
  private final Papers papers;
  private final InvitationStore invitations;
  private final Wordings wordings;

  PapersController(Door door, Papers papers, InvitationStore invitations, Wordings wordings) {
    this.door = door;
    this.papers = papers;
    this.invitations = invitations;
    this.wordings = wordings;
  }

  @GetMapping("/instruments/{id}/papers")
  ModelAndView list(@PathVariable String id, Site site) {
    return show(door.enter(id, site), null, List.of(), "", HttpStatus.OK, site);
  }

  /** As a file to keep, never as a page of ours. */
  @GetMapping("/instruments/{id}/papers/{paper}/file")
  void file(
      @PathVariable String id, @PathVariable UUID paper, Site site, HttpServletResponse answer)
      throws IOException {
    door.enter(id, site);
    Paper found = papers.get(id, paper);
    byte[] content = papers.file(found);
    String name = found.fileName() == null ? "" : found.fileName();
    MediaKind kind = MediaKind.of(content, name).orElse(MediaKind.TEXT);
    answer.setContentType(kind.served());
    answer.setContentLengthLong(content.length);
    answer.setHeader(
        "Content-Disposition", "attachment; filename=\"" + paper + "." + kind.ending() + "\"");
    answer.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    answer.setHeader("X-Content-Type-Options", "nosniff");
    answer.setHeader("Cache-Control", "private, no-store");
    answer.getOutputStream().write(content);
  }

  @PostMapping("/instruments/{id}/papers/{paper}/receive")
  ModelAndView receive(@PathVariable String id, @PathVariable UUID paper, Site site) {
    Door.Room room = door.enterAsRegistrar(id, site);
    String actor = site.actor(actors(id).getOrDefault(papers.get(id, paper).invitation(), ""));
    try {
      String title = site.t("signing.paper.named", actor, room.instrument().title());
      long act = papers.receive(site.viewer(), room.keeper(), id, paper, title);
      return Page.leadTo("/acts/" + act + "?deposited");
    } catch (PaperRefused refused) {
      return show(room, paper, refused.reasons(), "", HttpStatus.UNPROCESSABLE_CONTENT, site);
    }
  }

  @PostMapping("/instruments/{id}/papers/{paper}/return")
  ModelAndView sendBack(
      @PathVariable String id,
      @PathVariable UUID paper,
      @RequestParam(defaultValue = "") String reason,
      Site site) {
    Door.Room room = door.enterAsRegistrar(id, site);
    try {
      papers.sendBack(site.viewer(), room.keeper(), id, paper, reason);
      return Page.leadTo("/instruments/" + id + "/papers");
    } catch (BadInput wrong) {
      String problem = site.t(wrong.messageKey(), wrong.messageArguments());
      return show(room, paper, List.of(), problem, HttpStatus.UNPROCESSABLE_CONTENT, site);
    }
  }

  private Map<UUID, String> actors(String instrument) {
    Map<UUID, String> actors = new HashMap<>();
    invitations.list(instrument).forEach(each -> actors.put(each.id(), each.actor()));
    return actors;
  }

  private ModelAndView show(
      Door.Room room,
      @Nullable UUID tried,
      List<Reason> reasons,
      String problem,
      HttpStatus status,
      Site site) {
    Map<UUID, String> actors = actors(room.id());
    PapersPage page =
        new PapersPage(
            room.id(),
            room.instrument().termsOn(site.asOf().today()).title(site.language()),
            room.registrar(),
            papers.list(room.id()),
            actors,
            tried,
            reasons,
            problem,
            wordings.of(site, List.of(), actors.values()));
    ModelAndView view = Page.of("instruments/campaign/PapersPage", site, page);
    view.setStatus(status);
    return view;
  }
}
