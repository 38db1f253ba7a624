// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle_file.h"

#include "bundle_samples.h"
#include "fact_words.h"

#include <QElapsedTimer>
#include <archive.h>
#include <archive_entry.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>
#include <sodium.h>

namespace kaibang {

namespace {

using samples::BundleSamples;

const SigningKey& anyKey()
{
    static const SigningKey key = SigningKey::fromSeed(QByteArray(32, 'k'));
    return key;
}

DayBundle smallBundle()
{
    return BundleSamples(7).bundle(2, 3);
}

QByteArray smallFile()
{
    return encodeBundle(smallBundle(), anyKey()).value();
}

BundleTrouble troubleOf(const QByteArray& bytes)
{
    const auto read = readBundle(bytes);
    EXPECT_FALSE(read.ok());
    return bundleTrouble(read.error());
}

QByteArray sumFor(const QByteArray& bytes)
{
    QByteArray sum(16, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(sum.data()), 16,
                       reinterpret_cast<const unsigned char*>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return sum;
}

QByteArray labelFor(const QByteArray& packed, qint64 number = 1, const QByteArray& version = "1")
{
    return "kaibang-bundle " + version + ' ' + smallBundle().household.text().toLatin1() + ' ' +
           QByteArray::number(number) + ' ' + anyKey().publicKey().toHex() + ' ' + QByteArray::number(packed.size()) +
           '\n';
}

// What an enrolled household could send if it wanted to do harm: any body, with a sound sum and its own signature.
QByteArray wellSigned(const QByteArray& packed, qint64 number = 1)
{
    QByteArray file = labelFor(packed, number) + packed;
    file += anyKey().sign(SignedThing::Bundle, file);
    return file + sumFor(file);
}

la_ssize_t take(archive*, void* to, const void* bytes, size_t size)
{
    static_cast<QByteArray*>(to)->append(static_cast<const char*>(bytes), static_cast<qsizetype>(size));
    return static_cast<la_ssize_t>(size);
}

QByteArray gzipped(const QByteArray& bytes, int filters = 1)
{
    QByteArray packed;
    archive* a = archive_write_new();
    for (int i = 0; i < filters; ++i)
        archive_write_add_filter_gzip(a);
    archive_write_set_format_raw(a);
    archive_write_set_bytes_in_last_block(a, 1);
    archive_entry* entry = archive_entry_new();
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_write_open(a, &packed, nullptr, take, nullptr);
    archive_write_header(a, entry);
    archive_write_data(a, bytes.constData(), static_cast<size_t>(bytes.size()));
    archive_write_close(a);
    archive_entry_free(entry);
    archive_write_free(a);
    return packed;
}

QByteArray factsOf(const QByteArray& file)
{
    return unfoldedFacts(file).value();
}

} // namespace

RC_GTEST_PROP(BundleFileTest, what_was_written_reads_back_and_is_the_same_bytes_again, (quint64 seed))
{
    const int days = *rc::gen::inRange(1, 6);
    const int orders = *rc::gen::inRange(0, 25);
    const DayBundle bundle = BundleSamples(seed).bundle(days, orders);
    const auto file = encodeBundle(bundle, anyKey());
    RC_ASSERT(file.ok());
    const auto read = readBundle(file.value());
    RC_ASSERT(read.ok());
    RC_ASSERT(read.value().bundle == bundle);
    RC_ASSERT(read.value().publicKey == anyKey().publicKey());
    RC_ASSERT(read.value().sha256 == QCryptographicHash::hash(file.value(), QCryptographicHash::Sha256));
    RC_ASSERT(encodeBundle(read.value().bundle, anyKey()).value() == file.value());
}

TEST(BundleFileTest, every_byte_that_is_changed_is_noticed)
{
    const QByteArray file = smallFile();
    ASSERT_TRUE(readBundle(file).ok());
    for (qsizetype i = 0; i < file.size(); ++i)
        for (const char flip : {'\x01', '\x20', '\xff'}) {
            QByteArray changed = file;
            changed[i] = static_cast<char>(changed.at(i) ^ flip);
            ASSERT_FALSE(readBundle(changed).ok()) << i;
        }
}

// Whoever changes a bundle on purpose puts the sum right. Only the signature stands in his way, and it is what is
// refused; what he made would otherwise read, which is the control.
TEST(BundleFileTest, changed_with_its_sum_put_right_it_is_forged)
{
    DayBundle richer = smallBundle();
    richer.days.front().orders.append(BundleSamples(3).order({}));
    const QByteArray honest = smallFile(), other = encodeBundle(richer, anyKey()).value();
    QByteArray file = other.chopped(80) + honest.mid(honest.size() - 80, 64);
    file += sumFor(file);
    EXPECT_EQ(BundleTrouble::Forged, troubleOf(file));

    file = other.chopped(80) + anyKey().sign(SignedThing::Bundle, other.chopped(80));
    file += sumFor(file);
    ASSERT_TRUE(readBundle(file).ok()) << "the control: only the signature was wrong";
    EXPECT_EQ(richer, readBundle(file).value().bundle);
}

TEST(BundleFileTest, a_signature_of_another_kind_or_key_is_none)
{
    const QByteArray body = smallFile().chopped(80);
    QByteArray file = body + anyKey().sign(SignedThing::SignOff, body);
    EXPECT_EQ(BundleTrouble::Forged, troubleOf(file + sumFor(file)));
    file = body + SigningKey::create().sign(SignedThing::Bundle, body);
    EXPECT_EQ(BundleTrouble::Forged, troubleOf(file + sumFor(file)));
}

// A point of small order lets one signature hold for everything.
TEST(BundleFileTest, a_key_under_which_anything_is_signed_is_refused)
{
    for (const char first : {'\0', '\1'}) {
        QByteArray key(32, '\0'), signature(64, '\0');
        key[0] = signature[0] = first;
        EXPECT_FALSE(isSignedBy(key, SignedThing::Bundle, "any", signature));
    }
    EXPECT_FALSE(isSignedBy({}, SignedThing::Bundle, "any", QByteArray(64, '\0')));
}

TEST(BundleFileTest, cut_off_anywhere_it_is_damaged)
{
    const QByteArray file = smallFile();
    EXPECT_EQ(BundleTrouble::NotABundle, troubleOf({}));
    for (qsizetype size = 15; size < file.size(); ++size)
        ASSERT_EQ(BundleTrouble::Damaged, troubleOf(file.left(size))) << size;
    EXPECT_EQ(BundleTrouble::Damaged, troubleOf(file + 'x'));
    EXPECT_EQ(BundleTrouble::Damaged, troubleOf(file + file));
}

TEST(BundleFileTest, other_files_and_newer_ones_are_told_apart)
{
    EXPECT_EQ(BundleTrouble::NotABundle, troubleOf("PK\x03\x04 a workbook"));
    EXPECT_EQ(BundleTrouble::NotABundle, troubleOf(QByteArray(40 * 1024 * 1024, 'x')));
    EXPECT_EQ(BundleTrouble::Newer, troubleOf(labelFor("x", 1, "2") + "what the future brings"));
    EXPECT_EQ(BundleTrouble::Newer, troubleOf("kaibang-bundle 12 another first line"));
    EXPECT_EQ(BundleTrouble::Damaged, troubleOf("kaibang-bundle 01 another first line"));
    EXPECT_EQ(BundleTrouble::Damaged, troubleOf("kaibang-bundle one"));
    EXPECT_EQ(BundleTrouble::TooLarge, troubleOf("kaibang-bundle 1 " + QByteArray(33 * 1024 * 1024, 'x')));
}

// A zone that this computer has not heard of is somebody's zone all the same; a meaning it does not know is not.
TEST(BundleFileTest, what_only_others_know)
{
    DayBundle bundle = smallBundle();
    bundle.zone = QStringLiteral("America/Newly_Founded");
    EXPECT_TRUE(readBundle(encodeBundle(bundle, anyKey()).value()).ok());
    QByteArray facts = factsOf(smallFile());
    ASSERT_EQ('\1', facts.at(1)) << "the definitions";
    facts[1] = '\2';
    EXPECT_EQ(BundleTrouble::Newer, troubleOf(wellSigned(gzipped(facts), smallBundle().number)));
}

TEST(BundleFileTest, a_label_that_says_something_else_is_invalid)
{
    const QByteArray file = smallFile();
    const qsizetype end = file.indexOf('\n') + 1;
    const QByteArray packed = file.mid(end, file.size() - end - 80);
    ASSERT_TRUE(readBundle(wellSigned(packed, smallBundle().number)).ok()) << "the control";
    EXPECT_EQ(BundleTrouble::Invalid, troubleOf(wellSigned(packed, smallBundle().number + 1)));
}

// Corpora of what an enrolled household could sign: all of it is refused for what it is, and none of it takes long.
TEST(BundleFileTest, bombs_do_not_unfold)
{
    QElapsedTimer watch;
    watch.start();
    const QByteArray bomb = gzipped(QByteArray(600 * 1024 * 1024, '\0'));
    ASSERT_LT(bomb.size(), mostBundleBytes);
    EXPECT_EQ(BundleTrouble::TooLarge, troubleOf(wellSigned(bomb)));
    EXPECT_EQ(BundleTrouble::TooLarge, troubleOf(wellSigned(gzipped(QByteArray(129 * 1024 * 1024, '\0')))));
    EXPECT_EQ(BundleTrouble::Invalid, troubleOf(wellSigned(gzipped(QByteArray(100 * 1024 * 1024, '\0'), 2))))
        << "a stream in a stream is unfolded once and is no facts";
    EXPECT_EQ(BundleTrouble::Invalid, troubleOf(wellSigned("PK\x03\x04 no gzip at all")));
    EXPECT_EQ(BundleTrouble::Invalid, troubleOf(wellSigned(gzipped({}))));
    EXPECT_LT(watch.elapsed(), 60'000);
}

TEST(BundleFileTest, lengths_that_lie_allocate_nothing)
{
    const QByteArray facts = factsOf(smallFile());
    const QByteArray billions = QByteArray::fromHex("9bffffffffffffffff"); // an array of 2^64 - 1
    const QList<QByteArray> hostile{
        billions,
        QByteArray::fromHex("9f"),                         // an array without an end
        QByteArray::fromHex("8d01015b7fffffffffffffff"),   // an id of 2^63 - 1 bytes
        QByteArray::fromHex("8d0101507b7fffffffffffffff"), // in which it ends
        QByteArray(5'000'000, '\x81'),                     // arrays in arrays in arrays
        QByteArray::fromHex("8d18010150"),                 // a number longer than it need be
        facts.chopped(1),
        facts + '\0',
        QByteArray("\xc0", 1) + facts,
    };
    for (const QByteArray& bytes : hostile) {
        EXPECT_FALSE(readFacts(bytes).ok());
        EXPECT_EQ(BundleTrouble::Invalid, troubleOf(wellSigned(gzipped(bytes))));
    }
    ASSERT_TRUE(readFacts(facts).ok()) << "the control";
}

// Signed or not: facts that contradict themselves never reach a village.
TEST(BundleFileTest, what_cannot_be_is_not_written)
{
    const auto refuses = [](auto change) {
        DayBundle bundle = smallBundle();
        change(bundle);
        return !encodeBundle(bundle, anyKey()).ok();
    };
    EXPECT_FALSE(refuses([](DayBundle&) {})) << "the control";
    EXPECT_TRUE(refuses([](DayBundle& b) { b.number = 0; }));
    EXPECT_TRUE(refuses([](DayBundle& b) { b.household = {}; }));
    EXPECT_TRUE(refuses([](DayBundle& b) { b.days.clear(); }));
    EXPECT_TRUE(refuses([](DayBundle& b) { b.days.append(b.days.front()); }));
    EXPECT_TRUE(refuses([](DayBundle& b) { b.closes.days += 1; }));
    EXPECT_TRUE(refuses([](DayBundle& b) { b.zone = QStringLiteral("<b>no zone"); }));
    EXPECT_TRUE(refuses([](DayBundle& b) { b.currency = QStringLiteral("yuan"); }));
    EXPECT_TRUE(refuses([](DayBundle& b) { b.definitions = factDefinitions + 1; }));
    const auto withOrder = [&](auto change) {
        return refuses([&](DayBundle& b) {
            FactOrder order = BundleSamples(1).order({});
            order.lines.append(FactLine{});
            change(order);
            b.days.front().orders.append(order);
        });
    };
    EXPECT_FALSE(withOrder([](FactOrder&) {})) << "the control";
    EXPECT_TRUE(withOrder([](FactOrder& o) { o.id = {}; }));
    EXPECT_TRUE(withOrder([](FactOrder& o) { o.dueMinor = FactLimits::minor + 1; }));
    EXPECT_TRUE(withOrder([](FactOrder& o) { o.state = static_cast<FactState>(4); }));
    EXPECT_TRUE(withOrder([](FactOrder& o) { o.placedAt = {-1}; }));
    EXPECT_TRUE(withOrder([](FactOrder& o) { o.channel.clear(); }));
    EXPECT_TRUE(withOrder([](FactOrder& o) { o.lines.front().product = QString(2000, QLatin1Char('x')); }));
    EXPECT_TRUE(withOrder([](FactOrder& o) { o.lines = QList<FactLine>(1001); }));
}

// A person's words have no place in what is told of feeds.
TEST(BundleFileTest, the_completeness_of_a_show_names_sources_alone)
{
    const auto isWritten = [](auto change) {
        DayBundle bundle = smallBundle();
        FactShow show;
        show.id = bundle.household;
        show.startedAt = show.completeness.startedAt = show.completeness.endedAt = bundle.madeAt;
        SourceCompleteness source;
        source.source = QStringLiteral("taobao");
        show.completeness.sources = {source};
        change(show);
        bundle.days.front().shows = {show};
        return encodeBundle(bundle, anyKey()).ok();
    };
    EXPECT_TRUE(isWritten([](FactShow&) {})) << "the control";
    EXPECT_FALSE(isWritten([](FactShow& s) { s.completeness.sources[0].name = QStringLiteral("Ana's shop"); }));
    EXPECT_FALSE(isWritten([](FactShow& s) { s.completeness.sources[0].source = QStringLiteral("tao\u202ebao"); }));
    QByteArray facts;
    {
        DayBundle bundle = smallBundle();
        FactShow show;
        show.id = bundle.household;
        show.startedAt = show.completeness.startedAt = show.completeness.endedAt = bundle.madeAt;
        bundle.days.front().shows = {show};
        facts = factsOf(encodeBundle(bundle, anyKey()).value());
    }
    ASSERT_TRUE(readFacts(facts).ok());
    facts.replace("{\"", "[\"");
    EXPECT_FALSE(readFacts(facts).ok()) << "no completeness at all";
}

TEST(BundleFileTest, a_first_line_has_one_spelling)
{
    const QByteArray uid = smallBundle().household.text().toLatin1(), key = anyKey().publicKey().toHex();
    const auto isLabel = [](const QByteArrayList& words) {
        return bundleLabel("kaibang-bundle 1 " + words.join(' ') + '\n').ok();
    };
    EXPECT_TRUE(isLabel({uid, "1", key, "9"})) << "the control";
    EXPECT_FALSE(isLabel({uid.toUpper() + "x", "1", key, "9"}));
    EXPECT_FALSE(isLabel({uid, "1", key.toUpper() + "a", "9"}));
    EXPECT_FALSE(isLabel({uid, "1", key.chopped(2), "9"})) << "a shorter key";
    for (const char* number : {"0", "-1", "01", "+1", "x", "", "99999999999999999999", "2000000000000"})
        EXPECT_FALSE(isLabel({uid, number, key, "9"})) << number;
    for (const char* size : {"0", "09", "99999999999"})
        EXPECT_FALSE(isLabel({uid, "1", key, size})) << size;
    EXPECT_FALSE(isLabel({uid, "1", key}));
    EXPECT_FALSE(bundleLabel("kaibang-bundle 1 " + uid + " 1 " + key + " 9").ok()) << "without an end";
}

TEST(BundleFileTest, control_characters_become_blanks)
{
    DayBundle bundle = smallBundle();
    bundle.householdName = QStringLiteral("Wang\nfamily\x1b[31m\u202e");
    const auto read = readBundle(encodeBundle(bundle, anyKey()).value());
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(QStringLiteral("Wang family [31m "), read.value().bundle.householdName);
    for (const char16_t turning : {u'\u202a', u'\u202e', u'\u2066', u'\u2069', u'\u2028', u'\u2029', u'\u007f'})
        EXPECT_EQ(cleanWord(QStringLiteral("a%1b").arg(QChar(turning))), QStringLiteral("a b")) << int(turning);
    for (const char16_t beside : {u'\u2027', u'\u202f', u'\u2065', u'\u206a'})
        EXPECT_TRUE(cleanWord(QString(QChar(beside))) == QString(QChar(beside))) << int(beside);
}

TEST(BundleFileTest, a_file_name_is_never_a_path)
{
    DayBundle bundle = smallBundle();
    bundle.closes = BusinessDay::fromDate(QDate(2026, 11, 29));
    bundle.number = 7;
    bundle.householdName = QStringLiteral("王家 Pearls");
    EXPECT_EQ(QStringLiteral("王家Pearls-2026-11-29-0007.kbday"), bundleFileName(bundle));
    for (const auto& name :
         {QStringLiteral("../../etc/x"), QStringLiteral("C:\\x"), QStringLiteral("/"), QStringLiteral(".."),
          QStringLiteral("-rf ~"), QStringLiteral("a\0b"), QString(400, u'x')}) {
        bundle.householdName = name;
        const QString file = bundleFileName(bundle);
        EXPECT_TRUE(QRegularExpression(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9]*-2026-11-29-0007\\.kbday$"))
                        .match(file)
                        .hasMatch())
            << file.toStdString();
        EXPECT_LT(file.size(), 80);
    }
}

TEST(BundleFileTest, a_restatement_is_about_the_day_and_not_about_the_shelf)
{
    DayFacts day = BundleSamples(11).day(BusinessDay{20'000}, 0);
    day.orders.append(BundleSamples(5).order({}));
    day.orders.front().lines.append(FactLine{});
    DayFacts other = day;
    other.openingsLeft += 1;
    other.orders.front().lines.front().listMinor = 1;
    EXPECT_EQ(toldHash(day), toldHash(other));
    other.orders.front().lines.front().amountMinor = 77;
    EXPECT_NE(toldHash(day), toldHash(other));
    other = day;
    other.orders.front().lines.front().product = QStringLiteral("another name");
    EXPECT_NE(toldHash(day), toldHash(other));

    DayBundle bundle = smallBundle(), later = bundle;
    later.number += 1;
    later.madeAt = later.madeAt.plusMs(1);
    EXPECT_EQ(contentHash(bundle), contentHash(later));
    later.days.front().openingsLeft += 1;
    EXPECT_NE(contentHash(bundle), contentHash(later));
}

// A whole village's evening has to be read in less time than it takes to open the folder.
TEST(BundleFileTest, reads_hundreds_of_thousands_of_lines_a_second)
{
    DayBundle bundle = smallBundle();
    bundle.days = {DayFacts{bundle.closes, {}, {}, {}, {}, 0}};
    BundleSamples maker(2);
    qint64 lines = 0;
    while (lines < 60'000) {
        bundle.days.front().orders.append(maker.order({}));
        lines += bundle.days.front().orders.constLast().lines.size();
    }
    const QByteArray file = encodeBundle(bundle, anyKey()).value();
    QElapsedTimer watch;
    watch.start();
    ASSERT_TRUE(readBundle(file).ok());
    const qint64 ms = std::max<qint64>(watch.elapsed(), 1);
    std::printf("%lld lines, %lld bytes, %lld ms\n", static_cast<long long>(lines), static_cast<long long>(file.size()),
                static_cast<long long>(ms));
    EXPECT_LT(ms, 5'000) << "far below what it takes, so that a busy machine passes";
}

} // namespace kaibang
