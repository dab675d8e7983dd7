package city.hansa.notices.api;

import city.hansa.acts.Act;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Slice;
import city.hansa.kernel.Viewer;
import city.hansa.notices.Notice;
import city.hansa.notices.NoticeFilters;
import city.hansa.notices.NoticeNumber;
import city.hansa.notices.NoticeQuery;
import city.hansa.notices.Notices;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Notices as data. */
@RestController
@RequestMapping("/api/v1/notices")
@Tag(name = "Notices", description = "Every act is made known under a number")
class NoticeApi {
  private static final int USUAL = 50;
  private final Notices notices;

  NoticeApi(Notices notices) {
    this.notices = notices;
  }

  /**
   * @param next address of the next page; null at the end
   */
  record Listed(List<NoticeFacts> items, @Nullable String next) {}

  @Operation(
      summary = "Notices that fit the filters, the latest first",
      description =
          "Follow next to the end. You get the notices of acts that you may read. The same as a feed: /notices.atom.",
      parameters = {
        @Parameter(name = "year", description = "Of the number", example = "2026"),
        @Parameter(name = "actor", description = "Id of an actor: who acted or is an end"),
        @Parameter(name = "subject", description = "family/id, as acts name it"),
        @Parameter(name = "topic", description = "A family of acts, such as liaison"),
        @Parameter(
            name = "instrument",
            description = "Id of an instrument: acts about it and about whoever takes part"),
        @Parameter(name = "limit", description = "1 to 200; 50 if absent"),
        @Parameter(name = "after", description = "Number of the last notice of the page before")
      })
  @GetMapping
  Listed list(Site site, Viewer viewer) {
    NoticeQuery query = NoticeFilters.read(site.query(), USUAL);
    Slice<Notice> page = notices.list(query, viewer);
    String next =
        page.next() == null
            ? null
            : "/api/v1/notices"
                + NoticeFilters.written(query.after(page.items().getLast().number()), USUAL);
    return new Listed(page.items().stream().map(each -> NoticeFacts.of(each, null)).toList(), next);
  }

  @Operation(summary = "One notice")
  @GetMapping("/{number}")
  NoticeFacts one(
      @Parameter(description = "Such as HN.12.2026") @PathVariable String number, Viewer viewer) {
    NoticeNumber asked = NoticeNumber.parse(number).orElseThrow(() -> new NotFound(number));
    Notice notice = notices.get(asked, viewer);
    return NoticeFacts.of(
        notice,
        notices.listActs(asked, viewer, NoticeFacts.ACTS).stream().map(Act::number).toList());
  }
}
