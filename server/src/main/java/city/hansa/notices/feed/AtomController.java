package city.hansa.notices.feed;

import city.hansa.acts.words.Wording;
import city.hansa.acts.words.Wordings;
import city.hansa.kernel.Slice;
import city.hansa.kernel.Viewer;
import city.hansa.notices.Notice;
import city.hansa.notices.NoticeFilters;
import city.hansa.notices.NoticeNumber;
import city.hansa.notices.NoticeQuery;
import city.hansa.notices.NoticeWording;
import city.hansa.notices.Notices;
import city.hansa.site.PublicAddress;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The notices as an Atom feed, with the filters of their list. */
@Hidden
@RestController
class AtomController {
  private static final int USUAL = 50;
  private static final MediaType ATOM =
      new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

  /** A header of whole seconds cannot tell two changes of the same second apart. */
  private static final Duration SETTLED = Duration.ofSeconds(2);

  private final Notices notices;
  private final Wordings wordings;
  private final PublicAddress address;
  private final Clock clock;

  AtomController(Notices notices, Wordings wordings, PublicAddress address, Clock clock) {
    this.notices = notices;
    this.wordings = wordings;
    this.address = address;
    this.clock = clock;
  }

  /** Spring answers 304 where the reader has this very page. */
  @GetMapping("/notices.atom")
  ResponseEntity<byte[]> feed(Site site, Viewer viewer) {
    NoticeQuery query = NoticeFilters.read(site.query(), USUAL);
    AtomFeed feed = feed(query, site, viewer);
    byte[] body = feed.xml().getBytes(StandardCharsets.UTF_8);
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.ok()
            .contentType(ATOM)
            .cacheControl(
                viewer.signedIn() ? CacheControl.noCache().cachePrivate() : CacheControl.noCache())
            .header(HttpHeaders.VARY, "Accept-Language, Cookie")
            .eTag('"' + digest(body) + '"');
    boolean settled = feed.updated().plus(SETTLED).isBefore(clock.instant());
    return (settled ? answer.lastModified(feed.updated()) : answer).body(body);
  }

  private AtomFeed feed(NoticeQuery query, Site site, Viewer viewer) {
    Slice<Notice> page = notices.list(query, viewer);
    Wording acts = wordings.of(site, page.items().stream().map(Notice::lead).toList(), List.of());
    NoticeWording words = new NoticeWording(acts, notices.zone());
    String tag = "tag:%s,%s:notices".formatted(address.host(), notices.beginning());
    Instant updated =
        page.items().stream().map(Notice::updatedAt).max(Instant::compareTo).orElse(Instant.EPOCH);
    return new AtomFeed(
        tag + NoticeFilters.written(query.after(null), query.limit()),
        site.t("notices.feed.title"),
        site.t("notices.lede"),
        site.language().toLanguageTag(),
        "Hansa",
        updated,
        links(query, page),
        page.items().stream().map(each -> entry(each, words, tag)).toList());
  }

  private Map<String, String> links(NoticeQuery query, Slice<Notice> page) {
    String feed = address.of("/notices.atom");
    NoticeQuery first = query.after(null);
    Map<String, String> links = new LinkedHashMap<>();
    links.put("self", feed + NoticeFilters.written(query, USUAL));
    links.put("alternate", address.of("/notices") + NoticeFilters.written(first, query.limit()));
    links.put("first", feed + NoticeFilters.written(first, USUAL));
    if (page.next() != null) {
      NoticeNumber last = page.items().getLast().number();
      links.put("next", feed + NoticeFilters.written(query.after(last), USUAL));
    }
    return links;
  }

  private AtomFeed.Entry entry(Notice notice, NoticeWording words, String tag) {
    Site site = words.acts().site();
    String superseded =
        notice.supersededBy().isEmpty()
            ? ""
            : " " + site.t("notices.supersededBy.text", list(notice.supersededBy()));
    String supersedes =
        notice.supersedes().isEmpty()
            ? ""
            : " " + site.t("notices.supersedes.text", list(notice.supersedes()));
    return new AtomFeed.Entry(
        tag + "/" + notice.number(),
        notice.number() + ": " + words.said(notice),
        words.said(notice) + supersedes + superseded,
        notice.madeAt(),
        notice.updatedAt(),
        words.acts().actor(notice.lead().actor()),
        notice.lead().matter().family(),
        address.of("/notices/" + notice.number()),
        Stream.concat(notice.supersedes().stream(), notice.supersededBy().stream())
            .map(other -> address.of("/notices/" + other))
            .toList());
  }

  private static String list(List<NoticeNumber> numbers) {
    return String.join(", ", numbers.stream().map(NoticeNumber::toString).toList());
  }

  private static String digest(byte[] body) {
    try {
      byte[] whole = java.security.MessageDigest.getInstance("SHA-256").digest(body);
      return HexFormat.of().formatHex(whole, 0, 16);
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
