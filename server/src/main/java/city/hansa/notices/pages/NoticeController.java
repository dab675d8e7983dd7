package city.hansa.notices.pages;

import city.hansa.accounts.Audit;
import city.hansa.acts.Act;
import city.hansa.acts.ActFamily;
import city.hansa.acts.Families;
import city.hansa.acts.words.Wording;
import city.hansa.acts.words.Wordings;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Slice;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Visibility;
import city.hansa.notices.Notice;
import city.hansa.notices.NoticeFilters;
import city.hansa.notices.NoticeNumber;
import city.hansa.notices.NoticeQuery;
import city.hansa.notices.NoticeWording;
import city.hansa.notices.Notices;
import city.hansa.site.Page;
import city.hansa.site.Site;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The notices and each of them as pages. */
@Controller
class NoticeController {
  private static final int USUAL = 50;
  private final Notices notices;
  private final Families families;
  private final Wordings wordings;
  private final ActFactsMaker facts;
  private final Audit audit;

  NoticeController(
      Notices notices, Families families, Wordings wordings, ActFactsMaker facts, Audit audit) {
    this.notices = notices;
    this.families = families;
    this.wordings = wordings;
    this.facts = facts;
    this.audit = audit;
  }

  @GetMapping("/notices")
  ModelAndView list(Site site, Viewer viewer) {
    NoticeQuery query = NoticeFilters.read(site.query(), USUAL);
    Slice<Notice> page = notices.list(query, viewer);
    String actor = query.actor();
    List<String> more = actor == null ? List.of() : List.of(actor);
    Wording acts = wordings.of(site, page.items().stream().map(Notice::lead).toList(), more);
    NoticeWording words = new NoticeWording(acts, notices.zone());
    NoticeQuery start = query.after(null);
    return Page.of(
        "notices/pages/NoticesPage",
        site,
        new NoticesPage(
            page.items().stream().map(each -> item(each, words)).toList(),
            query,
            notices.listYears(viewer),
            families.all().stream().map(each -> topic(each, query, acts)).toList(),
            actor == null ? null : acts.names().get(actor),
            "/notices.atom" + NoticeFilters.written(start, USUAL),
            follow(query, site),
            page.next() == null ? null : "/notices" + next(query, page),
            query.after() == null ? null : "/notices" + NoticeFilters.written(start, USUAL)));
  }

  private static String next(NoticeQuery query, Slice<Notice> page) {
    return NoticeFilters.written(query.after(page.items().getLast().number()), USUAL);
  }

  private static NoticesPage.Topic topic(ActFamily family, NoticeQuery query, Wording words) {
    return new NoticesPage.Topic(
        family.name(), words.family(family.name()), family.name().equals(query.topic()));
  }

  private static NoticesPage.Item item(Notice notice, NoticeWording words) {
    Site site = words.acts().site();
    String note =
        notice.supersededBy().isEmpty()
            ? null
            : site.t("notices.supersededBy.text", notice.supersededBy().getLast().toString());
    return new NoticesPage.Item(
        notice.number().toString(), words.day(notice.madeAt()), words.said(notice), note);
  }

  /** Where to subscribe to one actor, subject or topic. */
  private static @Nullable String follow(NoticeQuery query, Site site) {
    if (query.subject() != null) {
      return "/subscriptions/new?subject=" + site.encode(query.subject());
    }
    if (query.actor() != null) {
      return "/subscriptions/new?actor=" + site.encode(query.actor());
    }
    return query.topic() == null ? null : "/subscriptions/new?topic=" + site.encode(query.topic());
  }

  @GetMapping("/notices/{number}")
  ModelAndView one(Site site, Viewer viewer, @PathVariable String number) {
    NoticeNumber asked = NoticeNumber.parse(number).orElseThrow(() -> new NotFound(number));
    Notice notice = notices.get(asked, viewer);
    List<Act> acts = notices.listActs(asked, viewer, NoticePage.MOST);
    acts.stream()
        .filter(act -> act.visibility() == Visibility.RESTRICTED)
        .forEach(
            act -> audit.record(viewer, "act.read", Long.toString(act.number()), act.office()));
    Wording words =
        wordings.of(site, acts, acts.stream().flatMap(NoticeController::mentioned).toList());
    return Page.of("notices/pages/NoticePage", site, page(notice, acts, words));
  }

  /** Texts of the payload that may be ids of actors. */
  private static Stream<String> mentioned(Act act) {
    return act.payload().values().keySet().stream()
        .flatMap(name -> act.payload().text(name).stream())
        .filter(text -> text.length() < 100);
  }

  private static String parties(Act act, Wording words) {
    String named = act.parties().stream().map(words::actor).collect(Collectors.joining(" · "));
    return named.isEmpty() ? act.matter().id() : named;
  }

  private NoticePage page(Notice notice, List<Act> acts, Wording words) {
    NoticeWording all = new NoticeWording(words, notices.zone());
    Site site = words.site();
    int more = notice.acts() - acts.size();
    boolean one = notice.acts() == 1;
    return new NoticePage(
        notice.number().toString(),
        notice.number().year(),
        all.moment(notice.madeAt()),
        all.said(notice),
        words.family(notice.lead().matter().family()),
        notice.lead().matter().family(),
        one ? notice.lead().matter().id() : "",
        parties(notice.lead(), words),
        notice.supersedes().stream().map(NoticeNumber::toString).toList(),
        notice.supersededBy().stream().map(NoticeNumber::toString).toList(),
        acts.stream()
            .map(act -> new NoticePage.Done(act.number(), words.said(act), facts.of(act, words)))
            .toList(),
        more > 0 ? site.t("notices.acts.more", site.number(more)) : null);
  }
}
