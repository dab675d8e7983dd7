package city.hansa.engine.names.linking;

import city.hansa.engine.names.Folding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** What others do with the same names: the anchors that linking is held against. */
final class Peers {

  private static final int HITS = 50;
  private static final int EDITS = 2;

  private final Roster roster;
  private final Map<String, List<Integer>> exact = new HashMap<>();

  Peers(Roster roster) {
    this.roster = roster;
    for (int name = 0; name < roster.names(); name++) {
      exact
          .computeIfAbsent(roster.key(name), unseen -> new ArrayList<>(1))
          .add(roster.owners()[name]);
    }
  }

  /** Everybody of exactly that folded name in the country, the most populous first. */
  List<Integer> exact(String name, String country) {
    Set<Integer> found = new HashSet<>();
    for (int actor : exact.getOrDefault(Folding.fold(name), List.of())) {
      if (isIn(actor, country)) {
        found.add(actor);
      }
    }
    return found.stream()
        .sorted(Comparator.comparingInt(actor -> -roster.populations()[actor]))
        .toList();
  }

  private boolean isIn(int actor, String country) {
    return country.isEmpty() || Roster.packed(country) == roster.countries()[actor];
  }

  /** Lucene's fuzzy query on the folded name as one term, two edits, country as a filter. */
  final class Lucene {
    private final IndexSearcher searcher;

    Lucene() throws IOException {
      ByteBuffersDirectory directory = new ByteBuffersDirectory();
      var config = new IndexWriterConfig().setRAMBufferSizeMB(128);
      try (IndexWriter writer = new IndexWriter(directory, config)) {
        for (int name = 0; name < roster.names(); name++) {
          int actor = roster.owners()[name];
          Document row = new Document();
          row.add(new StringField("name", roster.key(name), Store.NO));
          row.add(new StringField("country", Roster.unpacked(roster.countries()[actor]), Store.NO));
          row.add(new StoredField("actor", actor));
          writer.addDocument(row);
        }
      }
      searcher = new IndexSearcher(DirectoryReader.open(directory));
    }

    /** By score, equals by population. */
    List<Integer> find(String name, String country) {
      String key = Folding.fold(name);
      if (key.isEmpty()) {
        return List.of();
      }
      var query =
          new BooleanQuery.Builder().add(new FuzzyQuery(new Term("name", key), EDITS), Occur.MUST);
      if (!country.isEmpty()) {
        query.add(new TermQuery(new Term("country", country)), Occur.FILTER);
      }
      try {
        Map<Integer, Float> best = new LinkedHashMap<>();
        for (ScoreDoc hit : searcher.search(query.build(), HITS).scoreDocs) {
          int actor =
              searcher.storedFields().document(hit.doc).getField("actor").numericValue().intValue();
          best.merge(actor, hit.score, Math::max);
        }
        return best.keySet().stream()
            .sorted(
                Comparator.comparing((Integer actor) -> -best.getOrDefault(actor, 0f))
                    .thenComparing(actor -> -roster.populations()[actor]))
            .toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
