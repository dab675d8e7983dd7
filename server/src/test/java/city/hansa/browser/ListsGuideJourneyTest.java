package city.hansa.browser;

import city.hansa.accounts.links.OneTimeLinks;
import city.hansa.accounts.links.OneTimeLinks.Purpose;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The guide docs/lists.md, followed by its own words from the administrator's link to a list that
 * is taken back. The list is as untidy as lists are; nobody in it is a member of anything.
 */
@BrowserTest
class ListsGuideJourneyTest {
  private static final String NETWORK = "eurocities";
  private static final String FIRST =
      """
      DEMONSTRATION, nobody of these is a member;;;;
      Municipality;Country;Joined;Fee;Type
      MÃ¡laga;Spain;2009;100;by the sea
      Frankfurt/Main;Germany;12.05.2011;100;on a river
      Hague, The;Netherlands;2010;200;by the sea
      Valencia;;2012;200;by the sea
      Union of Municipalities of the Upper Valley;Italy;2013;300;
      Springfield;United States;2014;300;
      Málaga;Spain;2009;100;by the sea
      Total;;7;;
      """;

  /** A year later: The Hague is missing, Lahti is new. */
  private static final String SECOND =
      """
      Municipality;Country;Joined
      Málaga;Spain;2009
      Frankfurt/Main;Germany;2011
      Valencia;;2012
      Springfield;United States;2014
      Lahti;Finland;2023-10
      """;

  @Autowired private OneTimeLinks links;

  private Guide guide;

  @BeforeEach
  void read() throws IOException {
    guide = Guide.of("lists.md");
  }

  @Test
  @Timeout(120)
  void fromTheAdministratorsLinkToAListTakenBack(Readers readers) {
    Reader reader = readers.wide();
    String link = "/link/" + links.make(Purpose.ADMINISTRATOR, null, null).text();
    new NewOffice(NETWORK, guide).itsDeskOfficer(reader, link);
    ListsGuide clerk = new ListsGuide(reader, guide, NETWORK);
    clerk.brings("members-2023.csv", FIRST);
    clerk.correctsTheColumns();
    clerk.saysWhatItIs("members-2023.csv", "2023-03-01");
    new NamesGuide(reader, guide).decides();
    clerk.previews();
    clerk.writes(5);
    clerk.seesWhatStandsWritten(5);
    String first = reader.page().url();
    clerk.seesMembers("Frankfurt am Main", "Málaga", "Springfield", "The Hague", "Valencia");
    clerk.brings("members-2024.csv", SECOND);
    clerk.saysWhatItIs("members-2024.csv", "2024-03-01");
    clerk.previewsTheNewer();
    clerk.writes(2);
    Looks.at(reader, "lists-5-newer-written");
    String second = reader.page().url();
    clerk.seesMembers("Frankfurt am Main", "Lahti", "Málaga", "Springfield", "Valencia");
    clerk.seesChanges();
    reader.page().navigate(second);
    clerk.takesBack();
    reader.page().navigate(first);
    clerk.takesBack();
    Looks.at(reader, "lists-5-taken-back");
    clerk.forgets();
  }
}
