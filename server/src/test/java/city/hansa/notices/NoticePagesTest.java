package city.hansa.notices;

import static city.hansa.acts.Drafts.UCLG;
import static city.hansa.acts.Drafts.fresh;
import static city.hansa.acts.Drafts.own;
import static city.hansa.acts.Drafts.with;
import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import city.hansa.accounts.Client;
import city.hansa.accounts.People;
import city.hansa.acts.ActDraft;
import city.hansa.acts.Depositing;
import city.hansa.acts.Depository;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.kernel.Visibility;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Notices over HTTP: pages, data and the feed. */
@HansaTest
class NoticePagesTest {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  @Autowired private ApplicationContext context;
  @Autowired private Depository depository;
  @Autowired private Notices notices;
  private String open = "";
  private String quiet = "";
  private People people;
  private Viewer officer = Viewer.PUBLIC;
  private Client reader;
  private Client insider;

  @BeforeEach
  void twoActs() {
    people = People.in(context);
    People.Person person = people.person(UCLG, Role.DESK_OFFICER);
    officer = people.viewer(person);
    open = fresh("open-petition");
    quiet = fresh("quiet-petition");
    deposit(petition(open, Visibility.PUBLIC));
    deposit(petition(quiet, Visibility.OFFICE));
    reader = people.reader();
    insider = people.signedIn(person);
  }

  private static ActDraft petition(String subject, Visibility visibility) {
    return with(
        own("petition.open", UCLG, subject, "2020-01-01"),
        it -> it.payload("until", "2020-06-30").seenBy(visibility));
  }

  private long deposit(ActDraft draft) {
    return ((Depositing.Deposited) depository.deposit(officer, draft, null)).act().number();
  }

  private String number(String subject) {
    return notices
        .list(new NoticeQuery(null, null, "petition/" + subject, null, null, 1), officer)
        .items()
        .getFirst()
        .number()
        .toString();
  }

  @Test
  void aNoticeSaysWhoDidWhatAndWhereTheReceiptIs() {
    HttpResponse<String> page = reader.get("/notices/" + number(open));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains(number(open), open, "2020-06-30", "Notification of the register")
        .contains("href=\"/actors/uclg\"", "href=\"/acts/");
    JsonNode data =
        JsonMapper.shared().readTree(reader.get("/api/v1/notices/" + number(open)).body());
    assertThat(data.get("number").asString()).isEqualTo(number(open));
    assertThat(data.get("lead").get("subject").asString()).isEqualTo(open);
    assertThat(data.get("actNumbers")).hasSize(1);
  }

  @Test
  void nothingOfAQuietActIsToldToStrangers() {
    String number = number(quiet);
    assertThat(reader.get("/notices/" + number).statusCode()).isEqualTo(404);
    assertThat(reader.get("/api/v1/notices/" + number).statusCode()).isEqualTo(404);
    for (String path :
        List.of("/notices", "/notices.atom", "/api/v1/notices", "/notices?actor=uclg")) {
      assertThat(reader.get(path).body())
          .as(path)
          .contains(open)
          .doesNotContain(quiet, number + "\"");
    }
    String asked = "subject=petition%2F" + quiet;
    assertThat(reader.get("/notices?" + asked).body()).contains("no such notices");
    assertThat(entries(reader.get("/notices.atom?" + asked).body())).isEmpty();
    assertThat(insider.get("/notices/" + number).body()).contains(quiet);
    assertThat(insider.get("/notices.atom").body()).contains(quiet);
  }

  @Test
  void whatIsNoFilterIsRefused() {
    assertThat(reader.get("/api/v1/notices?colour=red").statusCode()).isEqualTo(400);
    assertThat(reader.get("/notices?year=26").statusCode()).isEqualTo(400);
    assertThat(reader.get("/notices.atom?limit=0").statusCode()).isEqualTo(400);
    assertThat(reader.get("/notices/HN.0.2026").statusCode()).isEqualTo(404);
    assertThat(reader.get("/notices/HN.1.1999").statusCode()).isEqualTo(404);
  }

  /** The rules of RFC 4287, sections 4.1.1 and 4.1.2. */
  @Test
  void theFeedKeepsTheRulesOfAtom() {
    HttpResponse<String> answer = reader.get("/notices.atom");
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/atom+xml");
    Element feed = feed(answer.body());
    assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
    assertThat(feed.getLocalName()).isEqualTo("feed");
    one(feed, "author");
    assertIdTitleUpdated(feed);
    assertThat(links(feed, "self")).hasSize(1);
    List<Element> entries = children(feed, "entry");
    assertThat(entries).hasSizeGreaterThanOrEqualTo(1);
    assertThat(entries.stream().map(entry -> one(entry, "id"))).doesNotHaveDuplicates();
    for (Element entry : entries) {
      assertIdTitleUpdated(entry);
      assertThat(one(children(entry, "author").getFirst(), "name")).isNotBlank();
      assertThat(links(entry, "alternate")).hasSize(1);
      assertThat(OffsetDateTime.parse(one(entry, "updated")))
          .isAfterOrEqualTo(OffsetDateTime.parse(one(entry, "published")));
      assertThat(OffsetDateTime.parse(one(entry, "updated")))
          .isBeforeOrEqualTo(OffsetDateTime.parse(one(feed, "updated")));
    }
  }

  private static void assertIdTitleUpdated(Element element) {
    assertThat(URI.create(one(element, "id")).getScheme()).isEqualTo("tag");
    assertThat(one(element, "title")).isNotBlank();
    assertThat(OffsetDateTime.parse(one(element, "updated"))).isNotNull();
  }

  @Test
  void pagesOfTheFeedLeadToEachOtherAndKeepItsId() {
    deposit(petition(fresh("first-petition"), Visibility.PUBLIC));
    deposit(petition(fresh("second-petition"), Visibility.PUBLIC));
    Element first = feed(reader.get("/notices.atom?limit=1&topic=petition").body());
    assertThat(children(first, "entry")).hasSize(1);
    deposit(petition(fresh("later-petition"), Visibility.PUBLIC));
    String next = URI.create(links(first, "next").getFirst()).getRawQuery();
    Element second = feed(reader.get("/notices.atom?" + next).body());
    assertThat(one(second, "id")).isEqualTo(one(first, "id"));
    assertThat(links(second, "first")).hasSize(1);
    assertThat(one(children(second, "entry").getFirst(), "id"))
        .isNotEqualTo(one(children(first, "entry").getFirst(), "id"));
  }

  @Test
  void whoHasTheFeedAlreadyGetsNoneAgain() {
    HttpResponse<String> answer = reader.get("/notices.atom?topic=petition");
    String tag = answer.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again =
        reader.send(
            reader.request("/notices.atom?topic=petition").header("If-None-Match", tag).build());
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    deposit(petition(fresh("newer-petition"), Visibility.PUBLIC));
    HttpResponse<String> changed =
        reader.send(
            reader.request("/notices.atom?topic=petition").header("If-None-Match", tag).build());
    assertThat(changed.statusCode()).isEqualTo(200);
  }

  private static List<Element> entries(String xml) {
    return children(feed(xml), "entry");
  }

  private static Element feed(String xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      Document document =
          factory
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
      return document.getDocumentElement();
    } catch (Exception e) {
      throw new AssertionError(xml, e);
    }
  }

  /** The text of the only child of that name. */
  private static String one(Element parent, String name) {
    List<Element> found = children(parent, name);
    assertThat(found).as(name).hasSize(1);
    return found.getFirst().getTextContent();
  }

  private static List<String> links(Element parent, String relation) {
    return children(parent, "link").stream()
        .filter(link -> link.getAttribute("rel").equals(relation))
        .map(link -> link.getAttribute("href"))
        .toList();
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Node at = parent.getFirstChild(); at != null; at = at.getNextSibling()) {
      if (at instanceof Element element
          && name.equals(element.getLocalName())
          && ATOM.equals(element.getNamespaceURI())) {
        found.add(element);
      }
    }
    return found;
  }
}
