package org.preceptor.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MerkleTreeTest {

  /** The leaves that implementations of RFC 6962 test each other with. */
  private static final List<Hash> KNOWN =
      List.of(
          leaf(""),
          leaf("00"),
          leaf("10"),
          leaf("2021"),
          leaf("3031"),
          leaf("40414243"),
          leaf("5051525354555657"),
          leaf("606162636465666768696a6b6c6d6e6f"));

  private static Hash leaf(String hex) {
    return MerkleTree.leaf(HexFormat.of().parseHex(hex));
  }

  private static Hash hash(String hex) {
    return new Hash(HexFormat.of().parseHex(hex));
  }

  static List<Hash> leaves(int size, long seed) {
    var random = new Random(seed);
    return IntStream.range(0, size)
        .mapToObj(
            i -> {
              var bytes = new byte[40];
              random.nextBytes(bytes);
              return MerkleTree.leaf(bytes);
            })
        .toList();
  }

  /** Subtrees straight from the definition. */
  static MerkleTree tree(List<Hash> leaves) {
    return new MerkleTree(leaves.size(), (level, index) -> subtree(leaves, level, (int) index));
  }

  private static Hash subtree(List<Hash> leaves, int level, int index) {
    return level == 0
        ? leaves.get(index)
        : MerkleTree.above(
            subtree(leaves, level - 1, 2 * index), subtree(leaves, level - 1, 2 * index + 1));
  }

  static LedgerHead head(List<Hash> leaves) {
    var head = LedgerHead.EMPTY;
    for (var leaf : leaves) {
      head = head.append(leaf).head();
    }
    return head;
  }

  static IntStream sizes() {
    return IntStream.rangeClosed(1, 70);
  }

  @Test
  void theEmptyTreesRootIsTheHashOfNothing() {
    var nothing = hash("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");

    assertThat(tree(List.of()).root()).isEqualTo(nothing);
    assertThat(LedgerHead.EMPTY.root()).isEqualTo(nothing);
  }

  @ParameterizedTest(name = "{0} leaves")
  @CsvSource({
    "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
  })
  void rootsAreThoseOfRfc6962(int size, String root) {
    var leaves = KNOWN.subList(0, size);

    assertThat(tree(leaves).root()).isEqualTo(hash(root));
    assertThat(head(leaves).root()).isEqualTo(hash(root));
  }

  @Test
  void inclusionProofsAreThoseOfRfc6962() {
    assertThat(tree(KNOWN).inclusion(0).path())
        .containsExactly(
            hash("96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"),
            hash("5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"),
            hash("6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"));
    assertThat(tree(KNOWN).inclusion(5).path())
        .containsExactly(
            hash("bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"),
            hash("ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"),
            hash("d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"));
  }

  @Test
  void consistencyProofsAreThoseOfRfc6962() {
    assertThat(tree(KNOWN).consistency(6).path())
        .containsExactly(
            hash("0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a"),
            hash("ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"),
            hash("d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"));
  }

  @ParameterizedTest(name = "{0} leaves")
  @MethodSource("sizes")
  void theFrontierKnowsTheRootOfTheWholeTree(int size) {
    var leaves = leaves(size, size);

    assertThat(head(leaves).root()).isEqualTo(tree(leaves).root());
  }

  @ParameterizedTest(name = "{0} leaves")
  @MethodSource("sizes")
  void everyLeafIsProvedAndNoOther(int size) {
    var leaves = leaves(size, size);
    var tree = tree(leaves);
    var root = tree.root();

    for (int i = 0; i < size; i++) {
      var proof = tree.inclusion(i);
      assertThat(proof.holds(leaves.get(i), root)).isTrue();
      assertThat(proof.holds(leaf("ff"), root)).isFalse();
      assertThat(proof.holds(leaves.get(i), leaf("ff"))).isFalse();
    }
  }

  @ParameterizedTest(name = "{0} leaves")
  @MethodSource("sizes")
  void anInclusionProofWithAnythingChangedIsRefused(int size) {
    var random = new Random(size);
    var leaves = leaves(size, size);
    var tree = tree(leaves);
    int position = random.nextInt(size);
    var proof = tree.inclusion(position);

    for (var changed : changedPaths(proof.path(), random)) {
      assertThat(
              new InclusionProof(position, size, changed).holds(leaves.get(position), tree.root()))
          .isFalse();
    }
    for (int other = 0; other < size; other++) {
      if (other != position) {
        assertThat(
                new InclusionProof(other, size, proof.path())
                    .holds(leaves.get(position), tree.root()))
            .as("position %d passed for %d", position, other)
            .isFalse();
      }
    }
  }

  @ParameterizedTest(name = "{0} leaves")
  @MethodSource("sizes")
  void everyBeginningIsProvedConsistentAndNoOther(int size) {
    var random = new Random(size);
    var leaves = leaves(size, size);
    var tree = tree(leaves);

    for (int older = 1; older <= size; older++) {
      var before = tree(leaves.subList(0, older)).root();
      var proof = tree.consistency(older);
      assertThat(proof.holds(before, tree.root())).isTrue();
      assertThat(proof.holds(leaf("ff"), tree.root())).isFalse();
      assertThat(proof.holds(before, leaf("ff"))).isFalse();
      for (var changed : changedPaths(proof.path(), random)) {
        assertThat(new ConsistencyProof(older, size, changed).holds(before, tree.root())).isFalse();
      }
    }
  }

  @Test
  void aTreeThatWasRewrittenIsNotConsistentWithItsPast() {
    var before = leaves(20, 1);
    var rewritten = new ArrayList<>(leaves(33, 1));
    rewritten.set(7, leaf("ff"));

    var proof = tree(rewritten).consistency(20);

    assertThat(proof.holds(tree(before).root(), tree(rewritten).root())).isFalse();
  }

  @ParameterizedTest(name = "{0} leaves")
  @MethodSource("sizes")
  void aLeafCompletesExactlyTheSubtreesThatEndWithIt(int size) {
    var leaves = leaves(size, size);
    var appended = head(leaves.subList(0, size - 1)).append(leaves.get(size - 1));

    assertThat(appended.completed())
        .hasSize(1 + Integer.numberOfTrailingZeros(size))
        .allSatisfy(
            done ->
                assertThat(done.hash())
                    .isEqualTo(subtree(leaves, done.level(), (int) done.index())));
  }

  @Test
  void theSameTextWithAnotherSaltIsAnotherLeaf() {
    var text = "{\"kind\":\"award\"}";

    assertThat(new Commitment(new byte[32], text).leaf())
        .isNotEqualTo(
            new Commitment(
                    "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8), text)
                .leaf());
  }

  /** The path with one step altered, dropped, added, or two exchanged. */
  private static List<List<Hash>> changedPaths(List<Hash> path, Random random) {
    var all = new ArrayList<List<Hash>>();
    var longer = new ArrayList<>(path);
    longer.add(leaf("ff"));
    all.add(longer);
    if (!path.isEmpty()) {
      int at = random.nextInt(path.size());
      var altered = new ArrayList<>(path);
      var bytes = path.get(at).bytes();
      bytes[random.nextInt(Hash.LENGTH)] ^= (byte) (1 << random.nextInt(8));
      altered.set(at, new Hash(bytes));
      all.add(altered);
      all.add(path.subList(0, path.size() - 1));
      all.add(path.subList(1, path.size()));
    }
    if (path.size() > 1) {
      var exchanged = new ArrayList<>(path);
      exchanged.set(0, path.get(1));
      exchanged.set(1, path.get(0));
      all.add(exchanged);
    }
    return all;
  }
}
