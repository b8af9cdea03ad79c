// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/locale/locales.h"

#include <QtCore/QFile>
#include <QtCore/QStringEncoder>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using eyewall::Locale;
using eyewall::Locales;

class tst_Locales : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsCsvInAnyEncoding_data();
    void readsCsvInAnyEncoding();
    void choosesForms();
    void translatesDates();
    void readsQuotedCells();
    void readsQtCatalogues();
    void findsTheClosest_data();
    void findsTheClosest();
    void theDefaultIsSupported();
    void refusesBadTables_data();
    void refusesBadTables();
    void refusesOtherNames();

private:
    void write(const QString &name, const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Locales::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void tst_Locales::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void tst_Locales::readsCsvInAnyEncoding_data()
{
    QTest::addColumn<int>("encoding");
    QTest::addColumn<bool>("withMark");
    QTest::newRow("UTF-8") << int(QStringConverter::Utf8) << false;
    QTest::newRow("UTF-8 with a mark") << int(QStringConverter::Utf8) << true;
    QTest::newRow("UTF-16 little endian") << int(QStringConverter::Utf16LE) << true;
    QTest::newRow("UTF-16 big endian") << int(QStringConverter::Utf16BE) << true;
}

void tst_Locales::readsCsvInAnyEncoding()
{
    QFETCH(int, encoding);
    QFETCH(bool, withMark);
    QStringEncoder encoder(static_cast<QStringConverter::Encoding>(encoding),
                           withMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    write(QStringLiteral("fr_FR.csv"), encoder.encode(QStringLiteral("school,école\r\n")));
    Locales locales;
    QVERIFY(locales.loadCsv(m_folder->path()));
    QCOMPARE(locales.get(QStringLiteral("fr_FR")).translate(QStringLiteral("school")),
             QStringLiteral("école"));
}

void tst_Locales::choosesForms()
{
    write(QStringLiteral("es_LA.csv"), "\"%(name)s liked this\",\"A %(name)s le gusta esto\",singular\n"
                                       "\"%(names)s liked this\",\"A %(names)s les gusta esto\",\"plural\"\n"
                                       "right,derecho,,law\nright,bien\nOnly,Solo,unknown\n");
    Locales locales;
    QVERIFY(locales.loadCsv(m_folder->path()));
    const Locale locale = locales.get(QStringLiteral("es-la"));
    const QString one = QStringLiteral("%(name)s liked this");
    const QString many = QStringLiteral("%(names)s liked this");
    QCOMPARE(locale.translate(one, many, 1), QStringLiteral("A %(name)s le gusta esto"));
    QCOMPARE(locale.translate(one, many, 2), QStringLiteral("A %(names)s les gusta esto"));
    QCOMPARE(locale.translate(one), one);
    QCOMPARE(locale.pgettext(QStringLiteral("law"), QStringLiteral("right")), QStringLiteral("derecho"));
    QCOMPARE(locale.pgettext(QStringLiteral("other"), QStringLiteral("right")), QStringLiteral("bien"));
    QCOMPARE(locale.translate(QStringLiteral("right")), QStringLiteral("bien"));
    QCOMPARE(locale.translate(QStringLiteral("Only"), QStringLiteral("Many"), 1), QStringLiteral("Solo"));
}

void tst_Locales::translatesDates()
{
    write(QStringLiteral("de.csv"),
          "April,April\nSunday,Sonntag\n"
          "\"%(weekday)s, %(month_name)s %(day)s\",\"%(weekday)s, %(day)s. %(month_name)s\"\n"
          "%(minutes)d minutes ago,vor %(minutes)d Minuten,plural\n%(commas)s and %(last)s,%(commas)s und "
          "%(last)s\n");
    Locales locales;
    QVERIFY(locales.loadCsv(m_folder->path()));
    const Locale locale = locales.get(QStringLiteral("de_AT"));
    QCOMPARE(locale.code(), QStringLiteral("de"));
    const QDateTime date(QDate(2013, 4, 28), QTime(18, 35), Qt::UTC);
    QCOMPARE(locale.formatDay(date), QStringLiteral("Sonntag, 28. April"));
    eyewall::DateFormat format;
    format.now = date.addSecs(300);
    QCOMPARE(locale.formatDate(date, format), QStringLiteral("vor 5 Minuten"));
    QCOMPARE(locale.list({QStringLiteral("a"), QStringLiteral("b")}), QStringLiteral("a und b"));
}

void tst_Locales::readsQuotedCells()
{
    write(QStringLiteral("de.csv"), "\"a, \"\"b\"\"\",\"x\ny\"\n\n , \n  \"c\" , d \nlast,Ende");
    Locales locales;
    QVERIFY(locales.loadCsv(m_folder->path()));
    const Locale locale = locales.get(QStringLiteral("de"));
    QCOMPARE(locale.translate(QStringLiteral("a, \"b\"")), QStringLiteral("x\ny"));
    QCOMPARE(locale.translate(QStringLiteral("c")), QStringLiteral("d"));
    QCOMPARE(locale.translate(QStringLiteral("last")), QStringLiteral("Ende"));
}

void tst_Locales::readsQtCatalogues()
{
#ifdef CATALOGUES
    Locales locales;
    const auto loaded = locales.loadQm(QStringLiteral(CATALOGUES), QStringLiteral("site"));
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message));
    const Locale locale = locales.get(QStringLiteral("fr-fr"));
    QCOMPARE(locale.translate(QStringLiteral("school")), QStringLiteral("école"));
    const auto right = [&](const char *context) {
        return locale.pgettext(QString::fromLatin1(context), QStringLiteral("right"));
    };
    QCOMPARE(right("law"), QStringLiteral("le droit"));
    QCOMPARE(right("good"), QStringLiteral("le bien"));
    const auto club = [&](const char *context, int count) {
        return locale.pgettext(QString::fromLatin1(context), QStringLiteral("club"), QStringLiteral("clubs"),
                               count);
    };
    QCOMPARE(club("organization", 1), QStringLiteral("le club"));
    QCOMPARE(club("organization", 2), QStringLiteral("les clubs"));
    QCOMPARE(club("organization", 0), QStringLiteral("le club")); // as the French count
    QCOMPARE(club("stick", 1), QStringLiteral("le bâton"));
    QCOMPARE(club("stick", 2), QStringLiteral("les bâtons"));
    QCOMPARE(locale.translate(QStringLiteral("other"), QStringLiteral("others"), 2),
             QStringLiteral("others"));
#else
    QSKIP("there is no lrelease");
#endif
}

void tst_Locales::findsTheClosest_data()
{
    QTest::addColumn<QByteArray>("accepted");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *accepted, const char *code) {
        QTest::newRow(accepted) << QByteArray(accepted) << QString::fromUtf8(code);
    };
    row("fr-FR", "fr_FR");
    row("fr-fr", "fr_FR");
    row("FR_fr", "fr_FR");
    row("pt-PT", "pt");
    row("fr", "en_US"); // no language without a country is there
    row("xx, pt;q=0.5, fr-FR;q=0.9", "fr_FR");
    row("zh-Hant-TW, pt", "pt");
    row("xx-YY", "en_US");
    row("", "en_US");
    row("en-US", "en_US");
}

void tst_Locales::findsTheClosest()
{
    write(QStringLiteral("fr_FR.csv"), "a,b\n");
    write(QStringLiteral("pt.csv"), "a,b\n");
    Locales locales;
    QVERIFY(locales.loadCsv(m_folder->path()));
    QFETCH(QByteArray, accepted);
    QTEST(locales.fromAcceptLanguage(accepted).code(), "code");
}

void tst_Locales::theDefaultIsSupported()
{
    write(QStringLiteral("fr_FR.csv"), "a,b\n");
    Locales locales;
    QVERIFY(locales.loadCsv(m_folder->path()));
    QCOMPARE(locales.supported(), (QStringList{QStringLiteral("en_US"), QStringLiteral("fr_FR")}));
    locales.setDefault(QStringLiteral("fr-fr"));
    QCOMPARE(locales.supported(), QStringList{QStringLiteral("fr_FR")});
    QCOMPARE(locales.get(QStringLiteral("en_US")).translate(QStringLiteral("a")), QStringLiteral("b"));
}

void tst_Locales::refusesBadTables_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("error");
    QTest::newRow("form") << QByteArray("a,b\n\nc,d,dual\n")
                          << QStringLiteral("unknown form \"dual\" in line 3");
    QTest::newRow("quotes") << QByteArray("a,b\n\"c,d\n")
                            << QStringLiteral("a quoted text is not closed in line 2");
    QTest::newRow("encoding") << QByteArray("a,\xE9\n") << QStringLiteral("the text is not well encoded");
}

void tst_Locales::refusesBadTables()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, error);
    write(QStringLiteral("de.csv"), text);
    Locales locales;
    QCOMPARE(locales.loadCsv(m_folder->path()).error().message,
             m_folder->filePath(QStringLiteral("de.csv")) + QLatin1String(": ") + error);
}

void tst_Locales::refusesOtherNames()
{
    Locales locales;
    QVERIFY(!locales.loadCsv(m_folder->filePath(QStringLiteral("nowhere"))));
    write(QStringLiteral("notes.txt"), "x");
    QVERIFY(locales.loadCsv(m_folder->path()));
    write(QStringLiteral("french.fr.csv"), "a,b\n");
    QVERIFY(locales.loadCsv(m_folder->path()).error().message.contains(u"\"french.fr\" is no code"));
    write(QStringLiteral("site_fr.qm"), "nonsense");
    QVERIFY(locales.loadQm(m_folder->path(), QStringLiteral("site"))
                .error()
                .message.endsWith(u"this is no compiled catalogue"));
}

QTEST_APPLESS_MAIN(tst_Locales)
#include "tst_locales.moc"
