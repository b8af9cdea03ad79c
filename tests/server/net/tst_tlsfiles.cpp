// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/tlsfiles.h"
#include "tests/server/net/certificates.h"

#include <QTest>

#include <openssl/pem.h>

#include <sys/stat.h>
#include <unistd.h>

using namespace eyewall;
using namespace eyewall::net;
using namespace eyewall::test;

namespace {

QByteArray encrypted(const QByteArray &pem)
{
    BIO *in = BIO_new_mem_buf(pem.constData(), int(pem.size()));
    EVP_PKEY *key = PEM_read_bio_PrivateKey(in, nullptr, nullptr, nullptr);
    BIO *out = BIO_new(BIO_s_mem());
    PEM_write_bio_PKCS8PrivateKey(out, key, EVP_aes_128_cbc(), "secret", 6, nullptr, nullptr);
    char *data = nullptr;
    const long size = BIO_get_mem_data(out, &data);
    QByteArray text(data, size);
    BIO_free(out);
    EVP_PKEY_free(key);
    BIO_free(in);
    return text;
}

QByteArray der(const QByteArray &pem)
{
    const qsizetype begin = pem.indexOf('\n') + 1;
    return QByteArray::fromBase64(pem.mid(begin, pem.indexOf("-----END") - begin));
}

} // namespace

class tst_TlsFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reads_data();
    void reads();
    void readsAChain();
    void warnsOfDates_data();
    void warnsOfDates();
    void refuses_data();
    void refuses();
    void refusesWhatMayNotBeRead();

private:
    CertificateFolder m_folder;
    Issued m_issued = issue();
    TlsIdentity m_identity;
};

void tst_TlsFiles::initTestCase()
{
    m_identity = m_folder.add(QStringLiteral("good"), m_issued);
}

void tst_TlsFiles::reads_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("key");
    const Issued rsa = issue({.rsaBits = 2048});
    QTest::newRow("elliptic curve") << m_issued.certificate << m_issued.key;
    QTest::newRow("RSA") << rsa.certificate << rsa.key;
    QTest::newRow("both in both") << m_issued.key + m_issued.certificate
                                  << m_issued.certificate + m_issued.key;
    QTest::newRow("text around") << "Subject: somebody\n\n" + m_issued.certificate + "\nthe end\n"
                                 << "Bag Attributes\n" + m_issued.key;
    QTest::newRow("CRLF") << QByteArray(m_issued.certificate).replace("\n", "\r\n") << m_issued.key;
}

void tst_TlsFiles::reads()
{
    QFETCH(QByteArray, certificate);
    QFETCH(QByteArray, key);
    const auto credentials = readCredentials(m_folder.add(QStringLiteral("read"), {certificate, key}));
    QVERIFY2(credentials, credentials ? "" : qPrintable(credentials.error().message));
    QVERIFY(credentials->certificate && credentials->key);
    QVERIFY(credentials->chain.empty());
    QCOMPARE(credentials->warning, QString());
}

void tst_TlsFiles::readsAChain()
{
    const Issued root = issue({.names = {"Test Root"}, .isAuthority = true});
    const Issued middle = issue({.names = {"Test Middle"}, .isAuthority = true}, &root);
    const Issued leaf = issue({.names = {"a.example"}}, &middle);
    const auto credentials = readCredentials(
        m_folder.add(QStringLiteral("chain"), {leaf.certificate + middle.certificate, leaf.key}));
    QVERIFY(credentials);
    QCOMPARE(credentials->chain.size(), 1u);
}

void tst_TlsFiles::warnsOfDates_data()
{
    QTest::addColumn<int>("begin");
    QTest::addColumn<int>("end");
    QTest::addColumn<QString>("text");
    QTest::newRow("expired") << -10 << -1 << QStringLiteral(" expired at ");
    QTest::newRow("not yet valid") << 1 << 10 << QStringLiteral(" is not valid before ");
}

void tst_TlsFiles::warnsOfDates()
{
    QFETCH(int, begin);
    QFETCH(int, end);
    QFETCH(QString, text);
    const Issued issued = issue({.beginsInDays = begin, .endsInDays = end});
    const auto credentials = readCredentials(m_folder.add(QStringLiteral("dates"), issued));
    QVERIFY(credentials);
    QVERIFY2(credentials->warning.contains(text) && credentials->warning.contains(QLatin1String("dates.crt")),
             qPrintable(credentials->warning));
}

void tst_TlsFiles::refuses_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("culprit");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &certificate, const QString &key, bool isKey,
                        const char *text) {
        QTest::newRow(name) << certificate << key << (isKey ? key : certificate) << QString::fromLatin1(text);
    };
    const QString &good = m_identity.certificate;
    const QString &goodKey = m_identity.key;
    const QString none = m_folder.path(QStringLiteral("none"));
    const auto file = [&](const char *name, const QByteArray &content) {
        return m_folder.write(QString::fromLatin1(name), content);
    };
    row("no certificate", none, goodKey, false, "does not exist");
    row("no key", good, none, true, "does not exist");
    row("no name", QString(), goodKey, false, "does not exist");
    row("folder", m_folder.path(QString()), goodKey, false, "is a folder");
    row("folder for a key", good, m_folder.path(QString()), true, "is a folder");
    row("device", QStringLiteral("/dev/zero"), goodKey, false, "is not a regular file");
    row("empty", file("empty", ""), goodKey, false, "is empty");
    row("empty key", good, file("empty", ""), true, "is empty");
    row("too large", file("large", QByteArray(2 << 20, 'x')), goodKey, false, "is too large");
    row("not PEM", file("text", "hello"), goodKey, false, "is not in PEM format");
    row("key not PEM", good, file("text", "hello"), true, "is not in PEM format");
    row("DER", file("der", der(m_issued.certificate)), goodKey, false, "is in DER format");
    row("key in DER", good, file("keyder", der(m_issued.key)), true, "is in DER format");
    row("damaged", file("damaged", QByteArray(m_issued.certificate).insert(100, '!')), goodKey, false,
        "is damaged");
    row("cut off", file("cut", m_issued.certificate.first(200)), goodKey, false, "is damaged");
    row("key damaged", good, file("keydamaged", QByteArray(m_issued.key).insert(60, '!')), true,
        "is damaged");
    row("swapped", goodKey, good, false,
        "holds a private key, and no certificate: are the two files swapped?");
    row("certificate for a key", good, good, true, "holds a certificate, and no private key");
    row("request",
        file("request", QByteArray(m_issued.certificate).replace(" CERT", " CERTIFICATE REQUEST CERT")),
        goodKey, false, "holds no certificate, but ");
    row("key of another", good, file("other", issue().key), true, "does not belong to the certificate");
    row("key of another kind", good, file("rsa", issue({.rsaBits = 2048}).key), true,
        "does not belong to the certificate");
    row("wrong order", file("order", issue().certificate + m_issued.certificate), goodKey, false,
        "is in the wrong order");
    row("encrypted", good, file("encrypted", encrypted(m_issued.key)), true,
        "is encrypted with a passphrase: decrypt it");
}

void tst_TlsFiles::refuses()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QString, culprit);
    QFETCH(QString, text);
    const auto credentials = readCredentials({certificate, key});
    QVERIFY(!credentials);
    const QString message = credentials.error().message;
    QVERIFY2(message.startsWith(QLatin1Char('"') + culprit + QLatin1Char('"')), qPrintable(message));
    QVERIFY2(message.contains(text), qPrintable(message));
}

void tst_TlsFiles::refusesWhatMayNotBeRead()
{
    const QString name = m_folder.write(QStringLiteral("secret"), m_issued.key);
    QVERIFY(::chmod(qPrintable(name), 0) == 0 && ::chmod(qPrintable(m_folder.path(QString())), 0755) == 0);
    // Root may read everything, so be somebody else for the moment.
    const uid_t user = ::geteuid();
    if (user == 0 && ::seteuid(65534) != 0)
        QSKIP("cannot become somebody who may not read it");
    const auto credentials = readCredentials({m_identity.certificate, name});
    if (user == 0)
        QCOMPARE(::seteuid(user), 0);
    QVERIFY(!credentials);
    QVERIFY2(credentials.error().message.startsWith(QLatin1Char('"') + name +
                                                    QLatin1String("\" cannot be read: ")),
             qPrintable(credentials.error().message));
}

QTEST_GUILESS_MAIN(tst_TlsFiles)
#include "tst_tlsfiles.moc"
