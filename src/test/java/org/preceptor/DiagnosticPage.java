package org.preceptor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** A page of {@code src/docs/diagnostics}, in the form that the README there fixes. */
final class DiagnosticPage {

  /** One file of an example. */
  record Example(String word, String path, String text) {}

  private String title = "";
  private int reason;
  private final List<Pattern> messages = new ArrayList<>();
  private final List<Example> examples = new ArrayList<>();

  private DiagnosticPage() {}

  static DiagnosticPage read(Path file) throws IOException {
    var page = new DiagnosticPage();
    Parser.builder().build().parse(Files.readString(file)).accept(page.new Reader());
    return page;
  }

  /** The heading of level 1. */
  String title() {
    return title;
  }

  /** How many characters of prose there are. */
  int reason() {
    return reason;
  }

  /** What may be said, with anything where something is filled in. */
  List<Pattern> messages() {
    return messages;
  }

  List<Example> examples(String word) {
    return examples.stream().filter(example -> example.word().equals(word)).toList();
  }

  private static Pattern pattern(String template) {
    return Pattern.compile(Pattern.quote(template).replaceAll("<[^>]+>", "\\\\E.+\\\\Q"));
  }

  private final class Reader extends AbstractVisitor {

    @Override
    public void visit(Heading heading) {
      if (heading.getLevel() == 1 && heading.getFirstChild() instanceof Text text) {
        title = text.getLiteral();
      }
    }

    @Override
    public void visit(Paragraph paragraph) {
      visitChildren(paragraph);
    }

    @Override
    public void visit(Text text) {
      reason += text.getLiteral().length();
    }

    @Override
    public void visit(IndentedCodeBlock block) {
      block.getLiteral().lines().map(DiagnosticPage::pattern).forEach(messages::add);
    }

    @Override
    public void visit(FencedCodeBlock block) {
      var info = block.getInfo().split(" ", -1);
      if (info.length == 3) {
        examples.add(new Example(info[1], info[2], block.getLiteral()));
      }
    }
  }
}
