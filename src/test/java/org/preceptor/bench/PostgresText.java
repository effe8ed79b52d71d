package org.preceptor.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.preceptor.research.SearchDocument;

/**
 * The full text search of PostgreSQL on the same records: weighted, ranked, ten best and how many,
 * within what the same person sees. Nothing is marked and no facet counted.
 */
final class PostgresText implements AutoCloseable {

  private static final int AT_ONCE = 2_000;

  private final EmbeddedPostgres server;
  private final Connection connection;

  private PostgresText(EmbeddedPostgres server) throws SQLException {
    this.server = server;
    this.connection = server.getPostgresDatabase().getConnection();
  }

  static PostgresText open(Path folder, SyntheticLibrary library) throws IOException, SQLException {
    boolean filled = Files.exists(folder.resolve("filled"));
    var server =
        EmbeddedPostgres.builder()
            .setDataDirectory(folder.resolve("data").toAbsolutePath())
            .setCleanDataDirectory(false)
            .setServerConfig("shared_buffers", "1GB")
            .setServerConfig("work_mem", "64MB")
            .setServerConfig("maintenance_work_mem", "512MB")
            .setServerConfig("max_wal_size", "4GB")
            .setServerConfig("max_parallel_workers_per_gather", "0")
            .start();
    var text = new PostgresText(server);
    if (!filled) {
      text.fill(library);
      Files.createFile(folder.resolve("filled"));
    }
    return text;
  }

  private void fill(SyntheticLibrary library) throws IOException, SQLException {
    run(
        "create unlogged table doc (id text primary key, locks text[], title text, body text,"
            + " year int, title_key text)");
    var copy = connection.unwrap(PGConnection.class).getCopyAPI();
    for (int from = 0; from < library.size(); from += AT_ONCE) {
      var lines = new StringBuilder();
      for (int i = from; i < Math.min(library.size(), from + AT_ONCE); i++) {
        lines.append(line(library.document(i)));
      }
      copy.copyIn(
          "copy doc from stdin",
          new ByteArrayInputStream(lines.toString().getBytes(StandardCharsets.UTF_8)));
    }
    run(
        "alter table doc add column words tsvector generated always as ("
            + "setweight(to_tsvector('english', title), 'A')"
            + " || setweight(to_tsvector('english', body), 'D')) stored");
    run("create index doc_words on doc using gin (words)");
    run("create index doc_locks on doc using gin (locks)");
    run("create index doc_title on doc (title_key)");
    run("vacuum analyze doc");
  }

  private static String line(SearchDocument one) {
    var body =
        String.join(
            " ",
            one.text(),
            one.said(),
            one.names(),
            one.container(),
            String.join(" ", one.keywords()));
    return "%s\t{%s}\t%s\t%s\t%d\t%s\n"
        .formatted(
            one.id(), String.join(",", one.locks()), one.title(), body, one.year(), one.title());
  }

  private void run(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  long ask(Question question) throws SQLException {
    boolean whole = question.words().isEmpty();
    var sql =
        "select id, title, count(*) over () from doc"
            + (whole ? " where" : ", %s as q where words @@ q and".formatted(query(question)))
            + " locks && ?"
            + (question.from() > 0 ? " and year between ? and ?" : "")
            + (whole ? " order by title_key" : " order by ts_rank(words, q) desc")
            + " limit 10";
    try (var statement = connection.prepareStatement(sql)) {
      int at = 1;
      if (!whole) {
        statement.setString(
            at++, question.either() ? question.words().replace(" ", " | ") : question.words());
      }
      statement.setArray(at++, connection.createArrayOf("text", SyntheticLibrary.keys().toArray()));
      if (question.from() > 0) {
        statement.setInt(at++, question.from());
        statement.setInt(at, question.to());
      }
      try (var found = statement.executeQuery()) {
        return found.next() ? found.getLong(3) : 0;
      }
    }
  }

  private static String query(Question question) {
    if (question.phrase()) {
      return "phraseto_tsquery('english', ?)";
    }
    return question.either() ? "to_tsquery('english', ?)" : "plainto_tsquery('english', ?)";
  }

  @Override
  public void close() throws IOException, SQLException {
    connection.close();
    server.close();
  }
}
