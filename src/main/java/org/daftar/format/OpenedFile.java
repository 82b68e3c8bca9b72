package org.daftar.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.daftar.format.delimited.DelimitedText;
import org.daftar.format.delimited.TextLayout;
import org.daftar.format.record.HeaderFinder;
import org.daftar.format.record.RecordTable;
import org.daftar.format.record.SheetContent;
import org.daftar.kernel.Finding;
import org.daftar.kernel.Header;
import org.daftar.kernel.Message;
import org.daftar.kernel.Proposal;
import org.daftar.kernel.Row;
import org.daftar.kernel.Table;

/// An open file made of the sheets that a reader brought.
final class OpenedFile implements OpenFile {
  private static final int TEXT_HEAD = 1 << 16;

  private final Path path;
  private final Recognition recognition;
  private final Optional<TextLayout> layout;
  private final List<SheetContent> contents;
  private final Map<Integer, Proposal<Header>> headers = new ConcurrentHashMap<>();

  OpenedFile(
      Path path,
      Recognition recognition,
      Optional<TextLayout> layout,
      List<SheetContent> contents) {
    this.path = path;
    this.recognition = recognition;
    this.layout = layout;
    this.contents = List.copyOf(contents);
  }

  @Override
  public Path path() {
    return path;
  }

  @Override
  public Recognition recognition() {
    return recognition;
  }

  @Override
  public Optional<TextLayout> layout() {
    return layout;
  }

  @Override
  public List<Sheet> sheets() {
    List<Sheet> sheets = new ArrayList<>();
    for (int i = 0; i < contents.size(); i++) {
      SheetContent content = contents.get(i);
      long rows = content.records().knownCount().orElse(-1);
      int columns = head(i, HeaderFinder.DEPTH).stream().mapToInt(Row::size).max().orElse(0);
      sheets.add(new Sheet(i, content.name(), content.hidden(), rows, columns));
    }
    return sheets;
  }

  @Override
  public Proposal<Header> header(int sheetIndex) {
    SheetContent content = contents.get(sheetIndex);
    return headers.computeIfAbsent(
        sheetIndex,
        i ->
            content.fixedLabels().isPresent()
                ? new Proposal<>(Header.NONE, 1, Message.of("format.header.members"))
                : HeaderFinder.find(head(i, HeaderFinder.DEPTH), content.merges()));
  }

  @Override
  public Table table(int sheetIndex) {
    return RecordTable.of(contents.get(sheetIndex), header(sheetIndex).value());
  }

  @Override
  public List<String> labels(int sheetIndex, Header header) {
    return RecordTable.labels(contents.get(sheetIndex), header);
  }

  @Override
  public List<Row> head(int sheetIndex, int count) {
    return contents.get(sheetIndex).records().read(0, count);
  }

  @Override
  public List<Finding> findings() {
    String file = String.valueOf(path.getFileName());
    List<Finding> findings = new ArrayList<>();
    for (SheetContent content : contents) {
      findings.addAll(content.findings());
      findings.addAll(content.records().findings());
    }
    return findings.stream().map(finding -> finding.inFile(file)).toList();
  }

  @Override
  public List<String> textHead(String charset, int lines) {
    if (layout.isEmpty()) {
      return List.of();
    }
    try (InputStream in = Files.newInputStream(path)) {
      Charset wanted = Charsets.named(charset);
      return DelimitedText.lines(in.readNBytes(TEXT_HEAD), wanted, lines);
    } catch (IOException e) {
      throw FileAccess.problem(path, e);
    }
  }

  @Override
  public void close() {
    contents.forEach(content -> content.records().close());
  }
}
