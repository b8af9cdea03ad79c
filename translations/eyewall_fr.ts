<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BodyContent</name>
    <message>
        <source>The body is coded with “%1”, which cannot be decoded here.</source>
        <translation>Le corps est codé en « %1 », qui ne peut pas être décodé ici.</translation>
    </message>
    <message>
        <source>The body is coded with %1: this is too little of it to decode.</source>
        <translation>Le corps est codé en %1 : il y en a trop peu pour le décoder.</translation>
    </message>
    <message>
        <source>The body is coded with %1 and cannot be decoded.</source>
        <translation>Le corps est codé en %1 et ne peut pas être décodé.</translation>
    </message>
    <message>
        <source>The recording had no room for these %1; they were delivered all the same.</source>
        <translation>L’enregistrement n’avait pas de place pour ces %1 ; ils ont tout de même été transmis.</translation>
    </message>
    <message>
        <source>Empty.</source>
        <translation>Vide.</translation>
    </message>
    <message>
        <source>These %1 were not recorded.</source>
        <translation>Ces %1 n’ont pas été enregistrés.</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 were recorded.</source>
        <translation>Seuls les premiers %1 sur %2 ont été enregistrés.</translation>
    </message>
    <message>
        <source>%1, %2 → more than %3</source>
        <extracomment>As in: gzip, 18 kB → 64 kB</extracomment>
        <translation>%1, %2 → plus de %3</translation>
    </message>
    <message>
        <source>%1, %2 → %3</source>
        <translation>%1, %2 → %3</translation>
    </message>
    <message>
        <source>Only the first %1 of it were decoded.</source>
        <translation>Seuls ses premiers %1 ont été décodés.</translation>
    </message>
    <message>
        <source>Its coding is damaged, or has no end: this is what can be read.</source>
        <translation>Son codage est endommagé ou n’a pas de fin : voici ce qui est lisible.</translation>
    </message>
    <message>
        <source>Only the first %1 of %2, coded with %3, were recorded: this is what they hold.</source>
        <translation>Seuls les premiers %1 sur %2, codés avec %3, ont été enregistrés : voici ce qu’ils contiennent.</translation>
    </message>
    <message>
        <source>Its type says JSON, but it is none: %1 at byte %2.</source>
        <translation>Son type annonce du JSON, mais ce n’en est pas : %1 à l’octet %2.</translation>
    </message>
    <message>
        <source>Its charset “%1” cannot be read here.</source>
        <translation>Son jeu de caractères « %1 » ne peut pas être lu ici.</translation>
    </message>
    <message>
        <source>Not all of it is %1: the rest is shown as %2.</source>
        <translation>Tout n’est pas en %1 : le reste est affiché comme %2.</translation>
    </message>
</context>
<context>
    <name>BodyFile</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>« %1 » n’a pas pu être écrit : %2</translation>
    </message>
    <message>
        <source>Saved %1 as “%2”.</source>
        <translation>%1 enregistrés dans « %2 ».</translation>
    </message>
    <message>
        <source>Saved the first %1 of %2 as “%3”: the rest was not recorded.</source>
        <translation>Premiers %1 sur %2 enregistrés dans « %3 » : le reste n’avait pas été conservé.</translation>
    </message>
    <message>
        <source>Save body</source>
        <translation>Enregistrer le corps</translation>
    </message>
</context>
<context>
    <name>Compose</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>Type JSON, for example {&quot;type&quot;:&quot;chat&quot;}.</source>
        <translation>Saisissez du JSON, par exemple {&quot;type&quot;:&quot;chat&quot;}.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Not JSON at %1: %2.</source>
        <translation>JSON non valide à %1 : %2.</translation>
    </message>
    <message>
        <source>Type hex digits (7f 45 4c 46) or Base64 (f0VMRg==).</source>
        <translation>Saisissez des chiffres hexadécimaux (7f 45 4c 46) ou du Base64 (f0VMRg==).</translation>
    </message>
    <message>
        <source>%1 hex digits: a byte has two, one is missing.</source>
        <translation>%1 chiffres hexadécimaux : un octet en a deux, il en manque un.</translation>
    </message>
    <message>
        <source>hex</source>
        <translation>hex</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Neither hex digits (7f 45 4c 46) nor Base64 (f0VMRg==).</source>
        <translation>Ni chiffres hexadécimaux (7f 45 4c 46) ni Base64 (f0VMRg==).</translation>
    </message>
    <message>
        <source>A ping carries at most %1 bytes, these are %2.</source>
        <translation>Un ping porte au plus %1 octets, il y en a %2.</translation>
    </message>
    <message>
        <source>ping</source>
        <translation>ping</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>“%1” is no hex digit.</source>
        <translation>« %1 » n’est pas un chiffre hexadécimal.</translation>
    </message>
</context>
<context>
    <name>ConnectionFacts</name>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>TLS agreed on, resumed from before: %1</source>
        <translation>TLS convenu, session reprise : %1</translation>
    </message>
    <message>
        <source>TLS agreed on: %1</source>
        <translation>TLS convenu : %1</translation>
    </message>
    <message>
        <source>Became %1</source>
        <translation>Passée en %1</translation>
    </message>
    <message>
        <source>Became %1 at %2</source>
        <translation>Passée en %1 sur %2</translation>
    </message>
    <message>
        <source>Opened by %1</source>
        <translation>Ouverte par %1</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>Premier message</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>Dernière activité</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Local port</source>
        <translation>Port local</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Answers of 5xx</source>
        <translation>Réponses 5xx</translation>
    </message>
    <message>
        <source>Messages in, out</source>
        <translation>Messages entrants, sortants</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Bytes in, out</source>
        <translation>Octets entrants, sortants</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Nom du serveur</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>Sous-protocole</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>Ping RTT</source>
        <translation>RTT du ping</translation>
    </message>
    <message>
        <source>Kernel RTT</source>
        <translation>RTT noyau</translation>
    </message>
    <message>
        <source>Retransmits</source>
        <translation>Retransmis</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Messages dropped</source>
        <translation>Messages perdus</translation>
    </message>
    <message>
        <source>Their names were not seen: %1</source>
        <translation>Noms non observés : %1</translation>
    </message>
    <message>
        <source>And more: %1</source>
        <translation>Et d’autres : %1</translation>
    </message>
    <message>
        <source>It listens to no topic.</source>
        <translation>Elle n’écoute aucun topic.</translation>
    </message>
    <message>
        <source>It listened to no topic.</source>
        <translation>Elle n’écoutait aucun topic.</translation>
    </message>
    <message>
        <source>%1: %2 as %3</source>
        <translation>%1 : %2 en %3</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Compression of received</source>
        <translation>Compression des reçus</translation>
    </message>
    <message>
        <source>Compression of sent</source>
        <translation>Compression des envoyés</translation>
    </message>
</context>
<context>
    <name>Curl</name>
    <message>
        <source># The body of %1 was recorded in part only: put the whole of it into body.bin first.</source>
        <translation># Le corps de %1 n’a été enregistré qu’en partie : mettez-le d’abord en entier dans body.bin.</translation>
    </message>
    <message>
        <source># A terminal would not take the body of %1 unchanged: save it as body.bin first.</source>
        <translation># Un terminal altérerait le corps de %1 : enregistrez-le d’abord sous body.bin.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Requests have no “%1”. Use it on: %2.</source>
        <translation>Les requêtes n’ont pas de « %1 ». Utilisez-le sur : %2.</translation>
    </message>
    <message>
        <source>Connections have no “%1”. Use it on: %2.</source>
        <translation>Les connexions n’ont pas de « %1 ». Utilisez-le sur : %2.</translation>
    </message>
    <message>
        <source>Messages have no “%1”. Use it on: %2.</source>
        <translation>Les messages n’ont pas de « %1 ». Utilisez-le sur : %2.</translation>
    </message>
    <message>
        <source>Topics have no “%1”. Use it on: %2.</source>
        <translation>Les topics n’ont pas de « %1 ». Utilisez-le sur : %2.</translation>
    </message>
    <message>
        <source>Log entries have no “%1”. Use it on: %2.</source>
        <translation>Les entrées du journal n’ont pas de « %1 ». Utilisez-le sur : %2.</translation>
    </message>
    <message>
        <source>The filter is longer than %1 characters. Make it shorter.</source>
        <translation>Le filtre dépasse %1 caractères. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>More than %1 brackets stand inside one another. Write it with fewer.</source>
        <translation>Plus de %1 parenthèses sont imbriquées. Écrivez-le avec moins de parenthèses.</translation>
    </message>
    <message>
        <source>The filter has more than %1 terms. Take some away.</source>
        <translation>Le filtre a plus de %1 termes. Retirez-en.</translation>
    </message>
    <message>
        <source>This quotation mark is not closed. Write another one behind the text.</source>
        <translation>Ce guillemet n’est pas fermé. Écrivez-en un autre après le texte.</translation>
    </message>
    <message>
        <source>This bracket is not closed. Write %1 behind what belongs together.</source>
        <translation>Cette parenthèse n’est pas fermée. Écrivez %1 après ce qui va ensemble.</translation>
    </message>
    <message>
        <source>No bracket is open here. Take this one away.</source>
        <translation>Aucune parenthèse n’est ouverte ici. Retirez celle-ci.</translation>
    </message>
    <message>
        <source>Nothing is in these brackets. Write a word into them.</source>
        <translation>Ces parenthèses sont vides. Écrivez-y un mot.</translation>
    </message>
    <message>
        <source>Something is missing in front of “%1”. Write a word there.</source>
        <translation>Il manque quelque chose avant « %1 ». Écrivez-y un mot.</translation>
    </message>
    <message>
        <source>Something is missing behind “%1”. Write a word there.</source>
        <translation>Il manque quelque chose après « %1 ». Écrivez-y un mot.</translation>
    </message>
    <message>
        <source>A value is missing behind “%1”. Write for example %2.</source>
        <translation>Il manque une valeur après « %1 ». Écrivez par exemple %2.</translation>
    </message>
    <message>
        <source>There is no key “%1”. To look for the text, put it in quotation marks: &quot;%2&quot;.</source>
        <translation>La clé « %1 » n’existe pas. Pour chercher ce texte, mettez-le entre guillemets : &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>There is no key “%1”. Did you mean “%2”?</source>
        <translation>La clé « %1 » n’existe pas. Vouliez-vous dire « %2 » ?</translation>
    </message>
    <message>
        <source>There is no code “%1”. These are known: %2.</source>
        <translation>Le code « %1 » n’existe pas. Codes connus : %2.</translation>
    </message>
    <message>
        <source>This table can only be searched for words. Put it in quotation marks: &quot;%1&quot;.</source>
        <translation>Dans ce tableau, on ne peut chercher que des mots. Mettez ceci entre guillemets : &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>“%1” cannot be compared with “%2”. Write for example %3.</source>
        <translation>« %1 » ne peut pas être comparé avec « %2 ». Écrivez par exemple %3.</translation>
    </message>
    <message>
        <source>Only one value can stand behind “%1”. Take the others away.</source>
        <translation>Une seule valeur est possible après « %1 ». Retirez les autres.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write for example %2.</source>
        <translation>« %1 » n’est pas un nombre. Écrivez par exemple %2.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write a number with us, ms, s, m, h or d, for example %2.</source>
        <translation>« %1 » n’est pas une durée. Écrivez un nombre avec us, ms, s, m, h ou d, par exemple %2.</translation>
    </message>
    <message>
        <source>“%1” is no size. Write a number, with k, M or G behind it if you like, for example %2.</source>
        <translation>« %1 » n’est pas une taille. Écrivez un nombre, suivi si vous voulez de k, M ou G, par exemple %2.</translation>
    </message>
    <message>
        <source>“%1” is no ID of a connection. Write for example %2.</source>
        <translation>« %1 » n’est pas un ID de connexion. Écrivez par exemple %2.</translation>
    </message>
    <message>
        <source>“%2” does not know “%1”. It takes: %3.</source>
        <translation>« %2 » ne connaît pas « %1 ». Valeurs possibles : %3.</translation>
    </message>
    <message>
        <source>The regular expression cannot be read from here on: %1.</source>
        <translation>L’expression régulière est illisible à partir d’ici : %1.</translation>
    </message>
    <message>
        <source>The regular expression is longer than %1 characters. Make it shorter.</source>
        <translation>L’expression régulière dépasse %1 caractères. Raccourcissez-la.</translation>
    </message>
    <message>
        <source>Any text of the row</source>
        <translation>Tout texte de la ligne</translation>
    </message>
    <message>
        <source>Method of the request</source>
        <translation>Méthode de la requête</translation>
    </message>
    <message>
        <source>Status of the answer, or 4xx, 5xx</source>
        <translation>Statut de la réponse, ou 4xx, 5xx</translation>
    </message>
    <message>
        <source>Host that was asked for</source>
        <translation>Hôte demandé</translation>
    </message>
    <message>
        <source>Path without the query</source>
        <translation>Chemin sans les paramètres</translation>
    </message>
    <message>
        <source>What is behind the question mark</source>
        <translation>Ce qui suit le point d’interrogation</translation>
    </message>
    <message>
        <source>Host, path and query</source>
        <translation>Hôte, chemin et paramètres</translation>
    </message>
    <message>
        <source>Content type of the answer</source>
        <translation>Type de contenu de la réponse</translation>
    </message>
    <message>
        <source>Header lines, both ways</source>
        <translation>Lignes d’en-tête, dans les deux sens</translation>
    </message>
    <message>
        <source>Bodies as far as they are kept</source>
        <translation>Corps, dans la mesure où ils sont conservés</translation>
    </message>
    <message>
        <source>Address of the client</source>
        <translation>Adresse du client</translation>
    </message>
    <message>
        <source>Port of the client</source>
        <translation>Port du client</translation>
    </message>
    <message>
        <source>Pattern of the route</source>
        <translation>Modèle de la route</translation>
    </message>
    <message>
        <source>Bytes of the answer&apos;s body</source>
        <translation>Octets du corps de la réponse</translation>
    </message>
    <message>
        <source>Bytes of the request&apos;s body</source>
        <translation>Octets du corps de la requête</translation>
    </message>
    <message>
        <source>Time until the answer was sent</source>
        <translation>Temps jusqu’à l’envoi complet de la réponse</translation>
    </message>
    <message>
        <source>Time until the answer began</source>
        <translation>Temps jusqu’au début de la réponse</translation>
    </message>
    <message>
        <source>ID of the connection</source>
        <translation>ID de la connexion</translation>
    </message>
    <message>
        <source>http, ws or sse</source>
        <translation>http, ws ou sse</translation>
    </message>
    <message>
        <source>Rows in a certain state</source>
        <translation>Lignes dans un certain état</translation>
    </message>
    <message>
        <source>in: from the client, out: to the client</source>
        <translation>in : du client, out : vers le client</translation>
    </message>
    <message>
        <source>Kind of the message</source>
        <translation>Type du message</translation>
    </message>
    <message>
        <source>Bytes of the message</source>
        <translation>Octets du message</translation>
    </message>
    <message>
        <source>Text of the message, as far as it is kept</source>
        <translation>Texte du message, dans la mesure où il est conservé</translation>
    </message>
    <message>
        <source>Name of a topic, or of one that it listens to</source>
        <translation>Nom d’un topic, ou d’un topic qu’elle écoute</translation>
    </message>
    <message>
        <source>How many topics it listens to</source>
        <translation>Nombre de topics qu’elle écoute</translation>
    </message>
    <message>
        <source>How many listen to the topic</source>
        <translation>Nombre de membres qui écoutent le topic</translation>
    </message>
    <message>
        <source>Requests so far</source>
        <translation>Requêtes jusqu’ici</translation>
    </message>
    <message>
        <source>Messages so far, both ways</source>
        <translation>Messages jusqu’ici, dans les deux sens</translation>
    </message>
    <message>
        <source>Messages a second</source>
        <translation>Messages par seconde</translation>
    </message>
    <message>
        <source>Answers of 5xx so far</source>
        <translation>Réponses 5xx jusqu’ici</translation>
    </message>
    <message>
        <source>Bytes so far, both ways</source>
        <translation>Octets jusqu’ici, dans les deux sens</translation>
    </message>
    <message>
        <source>Bytes that wait to be sent</source>
        <translation>Octets qui attendent d’être envoyés</translation>
    </message>
    <message>
        <source>Messages not sent because the client reads too slowly</source>
        <translation>Messages non envoyés parce que le client lit trop lentement</translation>
    </message>
    <message>
        <source>Time from a ping to its pong</source>
        <translation>Temps entre un ping et son pong</translation>
    </message>
    <message>
        <source>How long it has been open, or was</source>
        <translation>Depuis combien de temps elle est ouverte, ou l’a été</translation>
    </message>
    <message>
        <source>open or closed</source>
        <translation>open (ouverte) ou closed (fermée)</translation>
    </message>
    <message>
        <source>Who or what closed the connection</source>
        <translation>Qui ou ce qui a fermé la connexion</translation>
    </message>
    <message>
        <source>Close code of a WebSocket</source>
        <translation>Code de fermeture d’un WebSocket</translation>
    </message>
    <message>
        <source>Name that you gave the client</source>
        <translation>Nom que vous avez donné au client</translation>
    </message>
    <message>
        <source>Who is logged in, as the application has it</source>
        <translation>Qui est connecté, d’après l’application</translation>
    </message>
    <message>
        <source>What you noted</source>
        <translation>Ce que vous avez noté</translation>
    </message>
    <message>
        <source>Program that asked, as it calls itself</source>
        <translation>Programme qui a fait la requête, tel qu’il se nomme</translation>
    </message>
    <message>
        <source>Origin that the browser named</source>
        <translation>Origine indiquée par le navigateur</translation>
    </message>
    <message>
        <source>Page that led here</source>
        <translation>Page qui a mené ici</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation>ID de trace</translation>
    </message>
    <message>
        <source>Subprotocol of a WebSocket</source>
        <translation>Sous-protocole d’un WebSocket</translation>
    </message>
    <message>
        <source>Level of the log entry</source>
        <translation>Niveau de l’entrée du journal</translation>
    </message>
    <message>
        <source>Category of the log entry</source>
        <translation>Catégorie de l’entrée du journal</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Encore ouverte</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermée</translation>
    </message>
    <message>
        <source>The answer is not complete</source>
        <translation>La réponse n’est pas complète</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Slower than it should be</source>
        <translation>Plus lente qu’elle ne devrait</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Server-sent events</source>
        <translation>Événements SSE</translation>
    </message>
    <message>
        <source>Plain requests</source>
        <translation>Requêtes simples</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Chiffrée</translation>
    </message>
    <message>
        <source>Sent from this window</source>
        <translation>Envoyé depuis cette fenêtre</translation>
    </message>
    <message>
        <source>Not all of it was kept</source>
        <translation>Tout n’a pas été conservé</translation>
    </message>
    <message>
        <source>Compressed on the wire</source>
        <translation>Avec compression sur le réseau</translation>
    </message>
    <message>
        <source>Cut before its end</source>
        <translation>Coupée avant la fin</translation>
    </message>
    <message>
        <source>Bytes wait to be sent</source>
        <translation>Des octets attendent d’être envoyés</translation>
    </message>
    <message>
        <source>From the client</source>
        <translation>Du client</translation>
    </message>
    <message>
        <source>To the client</source>
        <translation>Vers le client</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Message texte</translation>
    </message>
    <message>
        <source>Binary message</source>
        <translation>Message binaire</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Pong</source>
        <translation>Pong</translation>
    </message>
    <message>
        <source>Close frame</source>
        <translation>Trame de fermeture</translation>
    </message>
    <message>
        <source>Server-sent event</source>
        <translation>Événement SSE</translation>
    </message>
    <message>
        <source>TLS is being agreed on</source>
        <translation>TLS est en cours de négociation</translation>
    </message>
    <message>
        <source>A close frame was seen</source>
        <translation>Une trame de fermeture a été observée</translation>
    </message>
    <message>
        <source>Closed in order</source>
        <translation>Fermée normalement</translation>
    </message>
    <message>
        <source>Ended in another way</source>
        <translation>Terminée d’une autre façon</translation>
    </message>
    <message>
        <source>The client closed in order</source>
        <translation>Le client a fermé normalement</translation>
    </message>
    <message>
        <source>The server closed in order</source>
        <translation>Le serveur a fermé normalement</translation>
    </message>
    <message>
        <source>A limit on time ran out</source>
        <translation>Un délai était écoulé</translation>
    </message>
    <message>
        <source>The client reset the connection or vanished</source>
        <translation>Le client a réinitialisé la connexion ou a disparu</translation>
    </message>
    <message>
        <source>The client broke the protocol</source>
        <translation>Le client n’a pas respecté le protocole</translation>
    </message>
    <message>
        <source>A limit on size or count was reached</source>
        <translation>Une limite de taille ou de nombre était atteinte</translation>
    </message>
    <message>
        <source>Closed from this window</source>
        <translation>Fermée depuis cette fenêtre</translation>
    </message>
    <message>
        <source>The server stopped</source>
        <translation>Le serveur s’est arrêté</translation>
    </message>
    <message>
        <source>For those who look for a mistake</source>
        <translation>Pour qui cherche une erreur</translation>
    </message>
    <message>
        <source>What usually happens</source>
        <translation>Ce qui arrive d’habitude</translation>
    </message>
    <message>
        <source>What should not happen</source>
        <translation>Ce qui ne devrait pas arriver</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Ce qui a échoué</translation>
    </message>
</context>
<context>
    <name>ImageDecoding</name>
    <message>
        <source>The image of %1 × %2 pixels is too large to be shown.</source>
        <translation>L’image de %1 × %2 pixels est trop grande pour être affichée.</translation>
    </message>
    <message>
        <source>This SVG asks for more than itself, and is not drawn for that.</source>
        <translation>Ce SVG fait appel à d’autres ressources et n’est donc pas dessiné.</translation>
    </message>
    <message>
        <source>This SVG cannot be read.</source>
        <translation>Ce SVG est illisible.</translation>
    </message>
    <message>
        <source>Only its first part was recorded: what is missing may be blank.</source>
        <translation>Seul son début a été enregistré : ce qui manque peut rester vide.</translation>
    </message>
    <message>
        <source>Only its first part was recorded, which is too little to show.</source>
        <translation>Seul son début a été enregistré, trop peu pour être affiché.</translation>
    </message>
    <message>
        <source>The image cannot be read: it is damaged.</source>
        <translation>L’image est illisible : elle est endommagée.</translation>
    </message>
</context>
<context>
    <name>OutcomeTally</name>
    <message>
        <source>one had gone</source>
        <translation>une n’existait plus</translation>
    </message>
    <message numerus="yes">
        <source>%n had gone</source>
        <translation>
            <numerusform>%n n’existait plus</numerusform>
            <numerusform>%n n’existaient plus</numerusform>
        </translation>
    </message>
    <message>
        <source>one is no WebSocket</source>
        <translation>une n’est pas un WebSocket</translation>
    </message>
    <message numerus="yes">
        <source>%n are no WebSockets</source>
        <translation>
            <numerusform>%n n’est pas un WebSocket</numerusform>
            <numerusform>%n ne sont pas des WebSockets</numerusform>
        </translation>
    </message>
    <message>
        <source>one reads too slowly</source>
        <translation>une lit trop lentement</translation>
    </message>
    <message numerus="yes">
        <source>%n read too slowly</source>
        <translation>
            <numerusform>%n lit trop lentement</numerusform>
            <numerusform>%n lisent trop lentement</numerusform>
        </translation>
    </message>
    <message>
        <source>the server refused one</source>
        <translation>le serveur en a refusé une</translation>
    </message>
    <message numerus="yes">
        <source>the server refused %n</source>
        <translation>
            <numerusform>le serveur en a refusé %n</numerusform>
            <numerusform>le serveur en a refusé %n</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>RequestExport</name>
    <message>
        <source>Only the first %1 of %2 of the body were recorded, and copied.</source>
        <translation>Seuls les premiers %1 sur %2 du corps ont été enregistrés et copiés.</translation>
    </message>
    <message>
        <source>The body is binary and was left out.</source>
        <translation>Le corps est binaire et a été omis.</translation>
    </message>
    <message>
        <source>The body is binary: it was copied in Base64.</source>
        <translation>Le corps est binaire : il a été copié en Base64.</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>debug</source>
        <translation>débogage</translation>
    </message>
    <message>
        <source>info</source>
        <translation>info</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>alerte</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
</context>
<context>
    <name>Timing</name>
    <message>
        <source>Receiving</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>in one piece</source>
        <translation>en une fois</translation>
    </message>
    <message>
        <source>Waiting (TTFB)</source>
        <translation>Attente (TTFB)</translation>
    </message>
    <message>
        <source>still waiting</source>
        <translation>encore en attente</translation>
    </message>
    <message>
        <source>%1, no answer came</source>
        <translation>%1, sans réponse</translation>
    </message>
    <message>
        <source>not known: it was cut</source>
        <translation>inconnu : coupée</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>pas commencé</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>encore ouverte</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Still open.</source>
        <translation>Encore ouverte.</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>Fermée.</translation>
    </message>
    <message>
        <source>The client closed the connection in order.</source>
        <translation>Le client a fermé la connexion normalement.</translation>
    </message>
    <message>
        <source>The server closed the connection in order.</source>
        <translation>Le serveur a fermé la connexion normalement.</translation>
    </message>
    <message>
        <source>The server closed the connection because a time limit ran out.</source>
        <translation>Le serveur a fermé la connexion parce qu’un délai était écoulé.</translation>
    </message>
    <message>
        <source>The client reset the connection or vanished.</source>
        <translation>Le client a réinitialisé la connexion ou a disparu.</translation>
    </message>
    <message>
        <source>The server closed the connection because the client broke the protocol.</source>
        <translation>Le serveur a fermé la connexion parce que le client n’a pas respecté le protocole.</translation>
    </message>
    <message>
        <source>The server closed the connection because a limit on size or count was reached.</source>
        <translation>Le serveur a fermé la connexion parce qu’une limite de taille ou de nombre était atteinte.</translation>
    </message>
    <message>
        <source>The connection was closed from this window.</source>
        <translation>La connexion a été fermée depuis cette fenêtre.</translation>
    </message>
    <message>
        <source>The connection was closed because the server stopped.</source>
        <translation>La connexion a été fermée parce que le serveur s’est arrêté.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binaire</translation>
    </message>
    <message>
        <source>ping</source>
        <translation>ping</translation>
    </message>
    <message>
        <source>pong</source>
        <translation>pong</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fermeture</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>← in</source>
        <translation>← entrant</translation>
    </message>
    <message>
        <source>→ out</source>
        <translation>→ sortant</translation>
    </message>
    <message>
        <source>normal closure</source>
        <translation>fermeture normale</translation>
    </message>
    <message>
        <source>going away</source>
        <translation>départ</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>erreur de protocole</translation>
    </message>
    <message>
        <source>unsupported data</source>
        <translation>données non gérées</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>aucun code</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>coupée</translation>
    </message>
    <message>
        <source>invalid data</source>
        <translation>données non valides</translation>
    </message>
    <message>
        <source>policy violation</source>
        <translation>règle enfreinte</translation>
    </message>
    <message>
        <source>message too big</source>
        <translation>message trop grand</translation>
    </message>
    <message>
        <source>missing extension</source>
        <translation>extension manquante</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>erreur interne</translation>
    </message>
    <message>
        <source>service restart</source>
        <translation>redémarrage du service</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>réessayer plus tard</translation>
    </message>
    <message>
        <source>bad gateway</source>
        <translation>mauvaise passerelle</translation>
    </message>
    <message>
        <source>client</source>
        <translation>client</translation>
    </message>
    <message>
        <source>server</source>
        <translation>serveur</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>délai dépassé</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>réinitialisée</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>limite</translation>
    </message>
    <message>
        <source>this window</source>
        <translation>cette fenêtre</translation>
    </message>
    <message>
        <source>shut down</source>
        <translation>arrêt du serveur</translation>
    </message>
    <message>
        <source>Close code %1.</source>
        <translation>Code de fermeture %1.</translation>
    </message>
    <message>
        <source>Close code %1, %2.</source>
        <translation>Code de fermeture %1, %2.</translation>
    </message>
    <message>
        <source>Reason given: “%1”.</source>
        <translation>Raison donnée : « %1 ».</translation>
    </message>
    <message>
        <source>System error: %1.</source>
        <translation>Erreur système : %1.</translation>
    </message>
</context>
<context>
    <name>eyewall::capture::SessionFile</name>
    <message>
        <source>it is a folder; name a file in it</source>
        <translation>c’est un dossier ; indiquez un fichier à l’intérieur</translation>
    </message>
    <message>
        <source>it is no ordinary file; choose another name</source>
        <translation>ce n’est pas un fichier ordinaire ; choisissez un autre nom</translation>
    </message>
    <message>
        <source>the folder %1 does not exist; make it or choose another</source>
        <translation>le dossier %1 n’existe pas ; créez-le ou choisissez-en un autre</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>il n’a pas de nom</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 n’a pas été enregistré : %2</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 ne peut pas être ouvert : %2</translation>
    </message>
    <message>
        <source>there is no room for it; make room or choose another folder</source>
        <translation>il n’y a pas assez de place ; libérez de l’espace ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>a request or message in it is too large for a file</source>
        <translation>une requête ou un message est trop grand pour un fichier</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it is not a session that Eyewall saved</source>
        <translation>ce n’est pas une session enregistrée par Eyewall</translation>
    </message>
    <message>
        <source>a later Eyewall saved it (version %1 of the form, and %2 is known here); open it with that one</source>
        <translation>un Eyewall plus récent l’a enregistré (version %1 du format, %2 est connue ici) ; ouvrez-le avec celui-ci</translation>
    </message>
    <message>
        <source>it has no version</source>
        <translation>il n’a pas de version</translation>
    </message>
    <message>
        <source>it is damaged (%1)</source>
        <translation>il est endommagé (%1)</translation>
    </message>
    <message>
        <source>a later Eyewall saved it, or it is damaged (%1)</source>
        <translation>un Eyewall plus récent l’a enregistré, ou il est endommagé (%1)</translation>
    </message>
    <message>
        <source>it is too large (%1)</source>
        <translation>il est trop grand (%1)</translation>
    </message>
    <message>
        <source>there is no room in %1; make room or choose another folder</source>
        <translation>il n’y a plus de place dans %1 ; libérez de l’espace ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>%1 cannot be written to; choose another folder</source>
        <translation>%1 n’est pas accessible en écriture ; choisissez un autre dossier</translation>
    </message>
</context>
<context>
    <name>eyewall::charts::LineChart</name>
    <message>
        <source>%1 %2</source>
        <extracomment>One line of a chart and its newest value, as in: requests 4,312</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>aucune donnée</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the lines of a chart</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A time and the values of a chart then, as in: 14:02:30: requests 4,312, messages 18</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 (max %2)</source>
        <extracomment>A mean value and the highest</extracomment>
        <translation>%1 (max. %2)</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>pas encore de données</translation>
    </message>
</context>
<context>
    <name>eyewall::charts::RateStrip</name>
    <message>
        <source>%1 – now</source>
        <extracomment>From a time of day until now, as in: 11:58 – now</extracomment>
        <translation>%1 – maintenant</translation>
    </message>
    <message>
        <source>%1: no data</source>
        <extracomment>A time of day and how often something happened then, as in: 14:01:12: 42 a second</extracomment>
        <translation>%1 : aucune donnée</translation>
    </message>
    <message>
        <source>%1: %2 a second</source>
        <translation>%1 : %2 par seconde</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>Rien n’a encore été mesuré.</translation>
    </message>
    <message>
        <source>Chosen: %1 to %2, at most %3 a second.</source>
        <translation>Choisi : de %1 à %2, au plus %3 par seconde.</translation>
    </message>
    <message>
        <source>From %1 until now: now %2 a second, at most %3. No time is chosen.</source>
        <translation>De %1 à maintenant : actuellement %2 par seconde, au plus %3. Aucune période n’est choisie.</translation>
    </message>
</context>
<context>
    <name>eyewall::charts::StatTile</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>eyewall::charts::TimeText</name>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1%2 h</source>
        <extracomment>So many hours ago, below a chart: −4 h</extracomment>
        <translation>%1%2 h</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>From one time of day to another</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::CloseGuard</name>
    <message>
        <source>Close Eyewall</source>
        <translation>Fermer Eyewall</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) are open. What is to become of the server?</source>
        <translation>
            <numerusform>%n connexion est ouverte. Que faire du serveur ?</numerusform>
            <numerusform>%n connexions sont ouvertes. Que faire du serveur ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Arrêter et quitter</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Continuer en zone de notification</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Ne plus demander</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::Companions</name>
    <message>
        <source>Sample traffic</source>
        <translation>Trafic d’exemple</translation>
    </message>
    <message>
        <source>Browsers, chats and feeds that talk to this server, to have something to look at</source>
        <translation>Des navigateurs, des chats et des flux qui parlent à ce serveur, pour avoir quelque chose à observer</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>Pre&amp;miers pas</translation>
    </message>
    <message>
        <source>These commands did not get their keys from the settings, because others have them: %1. All keys are under Help.</source>
        <translation>Ces commandes n’ont pas reçu leurs touches des réglages, car d’autres les ont déjà : %1. Toutes les touches sont dans Aide.</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::Desktop</name>
    <message>
        <source>Closing with open connections</source>
        <translation>Fermeture avec des connexions ouvertes</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::Instance</name>
    <message>
        <source>The lock of the profile cannot be written: %1</source>
        <translation>Le verrou du profil ne peut pas être écrit : %1</translation>
    </message>
    <message>
        <source>Process %1 uses the profile and does not answer. End it, or choose another profile with --profile.</source>
        <translation>Le processus %1 utilise le profil et ne répond pas. Mettez-y fin, ou choisissez un autre profil avec --profile.</translation>
    </message>
    <message>
        <source>The socket of the profile cannot be made: %1</source>
        <translation>Le socket du profil ne peut pas être créé : %1</translation>
    </message>
    <message>
        <source>Eyewall runs with this profile already: its window comes to the front.</source>
        <translation>Eyewall tourne déjà avec ce profil : sa fenêtre passe au premier plan.</translation>
    </message>
    <message>
        <source>It keeps its own settings: what was given here has no effect.</source>
        <translation>Il garde ses propres réglages : ce qui a été indiqué ici reste sans effet.</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::LifeLog</name>
    <message>
        <source>Listening on %1</source>
        <translation>À l’écoute sur %1</translation>
    </message>
    <message>
        <source>Stopping: what runs may end</source>
        <translation>Arrêt en cours : ce qui est en cours peut se terminer</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>The sample traffic starts</source>
        <translation>Le trafic d’exemple commence</translation>
    </message>
    <message>
        <source>The sample traffic stops</source>
        <translation>Le trafic d’exemple s’arrête</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::OptionCheck</name>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program. Choose another one, or stop that program.</source>
        <translation>Le port %1 est utilisé par un autre programme. Choisissez-en un autre, ou arrêtez ce programme.</translation>
    </message>
    <message>
        <source>Anyone on your network can reach the server there.</source>
        <translation>Toute personne de votre réseau peut y joindre le serveur.</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::OptionEditor</name>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add to: %1</source>
        <translation>Ajouter à : %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Choisir : %1</translation>
    </message>
    <message>
        <source>Take this one away</source>
        <translation>Retirer cette valeur</translation>
    </message>
    <message>
        <source>Take away from: %1</source>
        <translation>Retirer de : %1</translation>
    </message>
    <message>
        <source>Set by %1, which goes before what is saved here.</source>
        <translation>Défini par %1, qui l’emporte sur ce qui est enregistré ici.</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::Profile</name>
    <message>
        <source>The profile &quot;%1&quot; is not a folder.</source>
        <translation>Le profil « %1 » n’est pas un dossier.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is a folder of another user.</source>
        <translation>Le profil « %1 » est un dossier d’un autre utilisateur.</translation>
    </message>
    <message>
        <source>Others may write to the profile &quot;%1&quot;. Take that away from them (chmod go-w), or choose another folder.</source>
        <translation>D’autres peuvent écrire dans le profil « %1 ». Retirez-leur ce droit (chmod go-w), ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; may not be written to.</source>
        <translation>L’écriture dans le profil « %1 » n’est pas permise.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; for the profile cannot be made: %2</source>
        <translation>Le dossier « %1 » du profil ne peut pas être créé : %2</translation>
    </message>
    <message>
        <source>%1 What is changed now will be forgotten.</source>
        <translation>%1 Ce qui est modifié maintenant sera oublié.</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::SampleTraffic</name>
    <message>
        <source>The sample traffic only speaks to a server on this computer, not to %1.</source>
        <translation>Le trafic d’exemple ne parle qu’à un serveur de cet ordinateur, pas à %1.</translation>
    </message>
    <message>
        <source>The sample traffic cannot reach the server at %1: %2</source>
        <translation>Le trafic d’exemple ne peut pas atteindre le serveur à %1 : %2</translation>
    </message>
    <message>
        <source>The sample traffic needs the sample pages, and the server at %1 runs without them.</source>
        <translation>Le trafic d’exemple a besoin des pages d’exemple, et le serveur à %1 tourne sans elles.</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::ServerLife</name>
    <message>
        <source>The saved settings of the server are not used: %1</source>
        <translation>Les réglages enregistrés du serveur ne sont pas utilisés : %1</translation>
    </message>
    <message>
        <source>The server is not shared on the network: %1</source>
        <translation>Le serveur n’est pas partagé sur le réseau : %1</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::ServerMenu</name>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Accept nothing new, let answers finish, then end</source>
        <translation>Ne plus rien accepter, laisser finir les réponses, puis s’arrêter</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Redémarrer</translation>
    </message>
    <message>
        <source>Share on the local &amp;network</source>
        <translation>Partager sur le réseau &amp;local</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copier l’adresse</translation>
    </message>
    <message>
        <source>Re&amp;load certificates</source>
        <translation>Rec&amp;harger les certificats</translation>
    </message>
    <message>
        <source>Read certificates and keys again, for new connections</source>
        <translation>Relire les certificats et les clés, pour les nouvelles connexions</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::ServerNotice</name>
    <message numerus="yes">
        <source>Stopping: %n connection(s) left, %1 s</source>
        <translation>
            <numerusform>Arrêt : encore %n connexion, %1 s</numerusform>
            <numerusform>Arrêt : encore %n connexions, %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut now</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Use the next free port</source>
        <translation>Utiliser le port libre suivant</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Ne plus partager</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>End all connections at once</source>
        <translation>Mettre fin à toutes les connexions immédiatement</translation>
    </message>
    <message>
        <source>Shared: anyone on this network can reach %1</source>
        <translation>Partagé : toute personne de ce réseau peut atteindre %1</translation>
    </message>
    <message>
        <source>Folder to serve</source>
        <translation>Dossier à servir</translation>
    </message>
    <message>
        <source>This program itself listens on %1 already: is the address there twice?</source>
        <translation>Ce programme lui-même écoute déjà sur %1 : l’adresse y figure-t-elle deux fois ?</translation>
    </message>
    <message>
        <source>The address %1 is in use by a program of the user %2. Use another port, or ask them to stop it.</source>
        <translation>L’adresse %1 est utilisée par un programme de l’utilisateur %2. Utilisez un autre port, ou demandez-lui de l’arrêter.</translation>
    </message>
    <message>
        <source>The address %1 is in use by %2 (process %3). Stop that program, or use another port.</source>
        <translation>L’adresse %1 est utilisée par %2 (processus %3). Arrêtez ce programme, ou utilisez un autre port.</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::SettingsDialog</name>
    <message>
        <source>Serve HTTPS</source>
        <translation>Servir en HTTPS</translation>
    </message>
    <message>
        <source>Serve the built-in pages</source>
        <translation>Servir les pages intégrées</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Réglages du serveur</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>HTTPS addresses</source>
        <translation>Adresses HTTPS</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>File in PEM format</source>
        <translation>Fichier au format PEM</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Folder at /</source>
        <translation>Dossier sur /</translation>
    </message>
    <message>
        <source>None</source>
        <comment>trusted proxies</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Folders below paths</source>
        <translation>Dossiers sous des chemins</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Connections of one address</source>
        <translation>Connexions par adresse</translation>
    </message>
    <message>
        <source>Requests on a connection</source>
        <translation>Requêtes par connexion</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Head of a request</source>
        <translation>En-tête de requête</translation>
    </message>
    <message>
        <source>Body of a request</source>
        <translation>Corps de requête</translation>
    </message>
    <message>
        <source>WebSocket message</source>
        <translation>Message WebSocket</translation>
    </message>
    <message>
        <source>Wait for a head</source>
        <translation>Attente d’un en-tête</translation>
    </message>
    <message>
        <source>Wait for more of a body</source>
        <translation>Attente de la suite d’un corps</translation>
    </message>
    <message>
        <source>Wait for the next request</source>
        <translation>Attente de la requête suivante</translation>
    </message>
    <message>
        <source>Wait for a client to read</source>
        <translation>Attente de lecture par un client</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Attente d’une réponse</translation>
    </message>
    <message>
        <source>Wait at the stop</source>
        <translation>Attente à l’arrêt</translation>
    </message>
    <message>
        <source>HTTPS needs an address to listen on.</source>
        <translation>HTTPS a besoin d’une adresse d’écoute.</translation>
    </message>
    <message>
        <source>HTTPS needs a certificate and its key.</source>
        <translation>HTTPS a besoin d’un certificat et de sa clé.</translation>
    </message>
    <message>
        <source>The server is stopped. It will start with these settings.</source>
        <translation>Le serveur est arrêté. Il démarrera avec ces réglages.</translation>
    </message>
    <message>
        <source>These settings are in force.</source>
        <translation>Ces réglages sont en vigueur.</translation>
    </message>
    <message>
        <source>Applying restarts the server. Without an address for HTTP, only HTTPS is served.</source>
        <translation>L’application redémarre le serveur. Sans adresse pour HTTP, seul HTTPS est servi.</translation>
    </message>
    <message numerus="yes">
        <source>Applying restarts the server, which ends %n connection(s).</source>
        <translation>
            <numerusform>L’application redémarre le serveur, ce qui met fin à %n connexion.</numerusform>
            <numerusform>L’application redémarre le serveur, ce qui met fin à %n connexions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Applying restarts the server.</source>
        <translation>L’application redémarre le serveur.</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Proxys de confiance</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>One for each core</source>
        <translation>Un par cœur</translation>
    </message>
    <message>
        <source>Fields of a head</source>
        <translation>Champs d’un en-tête</translation>
    </message>
    <message>
        <source>Wait for TLS and PROXY</source>
        <translation>Attente de TLS et PROXY</translation>
    </message>
    <message>
        <source>Least speed, a second</source>
        <translation>Débit minimal par seconde</translation>
    </message>
    <message>
        <source>Back to the former settings</source>
        <translation>Revenir aux réglages précédents</translation>
    </message>
    <message>
        <source>Start the server with what it had before these were applied</source>
        <translation>Démarrer le serveur avec ce qu’il avait avant que ceux-ci soient appliqués</translation>
    </message>
    <message>
        <source>%1, with a mistake</source>
        <translation>%1, avec une erreur</translation>
    </message>
    <message>
        <source>To be corrected: %1</source>
        <translation>À corriger : %1</translation>
    </message>
    <message>
        <source>Recorded of a body or message</source>
        <translation>Enregistré d’un corps ou message</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::SharePanel</name>
    <message>
        <source>%1: all files in %2</source>
        <translation>%1 : tous les fichiers de %2</translation>
    </message>
    <message>
        <source>/: all files in %1</source>
        <translation>/ : tous les fichiers de %1</translation>
    </message>
    <message>
        <source>The built-in pages: welcome, chat, clock, echo, topics and /api/info</source>
        <translation>Les pages intégrées : accueil, chat, horloge, écho, topics et /api/info</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Share on the local network</source>
        <translation>Partager sur le réseau local</translation>
    </message>
    <message>
        <source>Anyone on this network can reach these, without a password:</source>
        <translation>Toute personne de ce réseau peut y accéder, sans mot de passe :</translation>
    </message>
    <message>
        <source>This machine has no address on a network now.</source>
        <translation>Cette machine n’a pas d’adresse sur un réseau en ce moment.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Nothing is served.</source>
        <translation>Rien n’est servi.</translation>
    </message>
    <message>
        <source>It ends when you switch it off, or quit.</source>
        <translation>Le partage prend fin quand vous le désactivez ou quittez.</translation>
    </message>
    <message numerus="yes">
        <source>It ends when you switch it off, or quit. The server restarts for it, which ends %n connection(s).</source>
        <translation>
            <numerusform>Le partage prend fin quand vous le désactivez ou quittez. Le serveur redémarre pour cela, ce qui met fin à %n connexion.</numerusform>
            <numerusform>Le partage prend fin quand vous le désactivez ou quittez. Le serveur redémarre pour cela, ce qui met fin à %n connexions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::Tray</name>
    <message>
        <source>Show Eyewall</source>
        <translation>Afficher Eyewall</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Serveur : %1</translation>
    </message>
    <message>
        <source>Server: %1, %2</source>
        <translation>Serveur : %1, %2</translation>
    </message>
    <message>
        <source>Eyewall: %1</source>
        <translation>Eyewall : %1</translation>
    </message>
    <message>
        <source>Eyewall goes on in the tray</source>
        <translation>Eyewall continue dans la zone de notification</translation>
    </message>
    <message>
        <source>The server runs. A click on this icon, or starting Eyewall again, brings the window back.</source>
        <translation>Le serveur fonctionne. Un clic sur cette icône, ou un nouveau lancement d’Eyewall, ramène la fenêtre.</translation>
    </message>
</context>
<context>
    <name>eyewall::host::ByteSize</name>
    <message>
        <source>&quot;%1&quot;: expected a size such as 65536, 64 KiB or 10 MiB</source>
        <translation>&quot;%1&quot; : une taille telle que 65536, 64 KiB ou 10 MiB est attendue</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a size from %2 to %3</source>
        <translation>&quot;%1&quot; n’est pas une taille de %2 à %3</translation>
    </message>
</context>
<context>
    <name>eyewall::host::ListenAddress</name>
    <message>
        <source>&quot;%1&quot;: the name of the socket is missing</source>
        <translation>« %1 » : le nom du socket manque</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: a port is at most 65535</source>
        <translation>« %1 » : un port vaut au plus 65535</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not HOST:PORT, as in 127.0.0.1:8080 or [::1]:0, nor unix:PATH</source>
        <translation>« %1 » n’est ni HÔTE:PORT, comme 127.0.0.1:8080 ou [::1]:0, ni unix:CHEMIN</translation>
    </message>
</context>
<context>
    <name>eyewall::host::ServerHost</name>
    <message>
        <source>The certificates were not read again, the old ones stay in use: %1</source>
        <translation>Les certificats n’ont pas été relus, les anciens restent en usage : %1</translation>
    </message>
    <message>
        <source>Port %1 is in use: listening on %2 instead.</source>
        <translation>Le port %1 est occupé : écoute sur %2 à la place.</translation>
    </message>
    <message>
        <source>The socket %1 is served by another program. Stop that one, or choose another name.</source>
        <translation>Le socket %1 est servi par un autre programme. Arrêtez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Port %1 of %2 is in use by another program. Stop that one, or choose another port with --listen.</source>
        <translation>Le port %1 de %2 est utilisé par un autre programme. Arrêtez-le, ou choisissez un autre port avec --listen.</translation>
    </message>
    <message>
        <source>The address %1 is none of this machine. Choose one that is, or * for all of them.</source>
        <translation>L’adresse %1 n’appartient pas à cette machine. Choisissez-en une qui lui appartient, ou * pour toutes.</translation>
    </message>
    <message>
        <source>Port %1 may be used by the administrator only. Choose one above 1023.</source>
        <translation>Le port %1 est réservé à l’administrateur. Choisissez-en un au-dessus de 1023.</translation>
    </message>
    <message>
        <source>Cannot listen on %1: %2</source>
        <translation>Impossible d’écouter sur %1 : %2</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; is to be served, but it is not there. Choose another one, or put it back.</source>
        <translation>Le dossier « %1 » doit être servi, mais il n’existe pas. Choisissez-en un autre, ou remettez-le en place.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; is to be served, but it may not be read. Choose another one, or change who may read it.</source>
        <translation>Le dossier « %1 » doit être servi, mais sa lecture n’est pas permise. Choisissez-en un autre, ou changez qui peut le lire.</translation>
    </message>
</context>
<context>
    <name>eyewall::host::Settings</name>
    <message>
        <source>&quot;%1&quot; is not a whole number from %2 to %3</source>
        <translation>« %1 » n’est pas un nombre entier de %2 à %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of seconds from %2 to %3</source>
        <translation>« %1 » n’est pas un nombre de secondes de %2 à %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false</source>
        <translation>« %1 » n’est ni true ni false</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 est donné deux fois</translation>
    </message>
    <message>
        <source>the key of &quot;%1&quot; is missing: add --tls-key FILE</source>
        <translation>la clé de « %1 » manque : ajoutez --tls-key FICHIER</translation>
    </message>
    <message>
        <source>the certificate of &quot;%1&quot; is missing: add --tls-cert FILE</source>
        <translation>le certificat de « %1 » manque : ajoutez --tls-cert FICHIER</translation>
    </message>
    <message>
        <source>add --tls-cert FILE and --tls-key FILE</source>
        <translation>ajoutez --tls-cert FICHIER et --tls-key FICHIER</translation>
    </message>
    <message>
        <source>nothing listens with TLS: add --tls-listen HOST:PORT</source>
        <translation>rien n’écoute avec TLS : ajoutez --tls-listen HÔTE:PORT</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address or a network, as 192.0.2.1 or 10.0.0.0/8 (bits behind the prefix must be zero)</source>
        <translation>« %1 » n’est ni une adresse ni un réseau, comme 192.0.2.1 ou 10.0.0.0/8 (les bits après le préfixe doivent être à zéro)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not off, records or full</source>
        <translation>« %1 » n’est ni off, ni records, ni full</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not debug, info, warning or error</source>
        <translation>« %1 » n’est ni debug, ni info, ni warning, ni error</translation>
    </message>
    <message>
        <source>there is no folder &quot;%1&quot;</source>
        <translation>il n’y a pas de dossier « %1 »</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a folder</source>
        <translation>« %1 » n’est pas un dossier</translation>
    </message>
    <message>
        <source>the folder &quot;%1&quot; may not be read</source>
        <translation>le dossier « %1 » ne peut pas être lu</translation>
    </message>
    <message>
        <source>use --root to serve a folder at /</source>
        <translation>pour servir un dossier à /, utilisez --root</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not /PATH=DIR, as in /files=site</source>
        <translation>« %1 » n’est pas /CHEMIN=DOSSIER, comme /files=site</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no plain path</source>
        <translation>« %1 » n’est pas un chemin simple</translation>
    </message>
    <message>
        <source>%1 is mounted twice</source>
        <translation>%1 est monté deux fois</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::BlocklistPopup</name>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Blocked addresses</source>
        <translation>Adresses bloquées</translation>
    </message>
    <message>
        <source>Let the selected addresses connect again</source>
        <translation>Laisser les adresses sélectionnées se connecter à nouveau</translation>
    </message>
    <message>
        <source>No address is blocked.</source>
        <translation>Aucune adresse n’est bloquée.</translation>
    </message>
    <message>
        <source>These addresses may not connect:</source>
        <translation>Ces adresses ne peuvent pas se connecter :</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::BodyView</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Indented</source>
        <translation>Indenté</translation>
    </message>
    <message>
        <source>JSON to open piece by piece</source>
        <translation>JSON à déplier morceau par morceau</translation>
    </message>
    <message>
        <source>Names and values, decoded</source>
        <translation>Noms et valeurs, décodés</translation>
    </message>
    <message>
        <source>The parts of the body, and each of them</source>
        <translation>Les parties du corps, et chacune d’elles</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Afficher comme</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>Copier ce qui est affiché</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n are shown.</source>
        <translation>
            <numerusform>Seul le premier (%n) est affiché.</numerusform>
            <numerusform>Seuls les %n premiers sont affichés.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no parts in it that its type names.</source>
        <translation>Il ne contient pas les parties que son type annonce.</translation>
    </message>
    <message>
        <source>form</source>
        <translation>formulaire</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>parties</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binaire</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::ClosePopup</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Close connection</source>
        <translation>Fermer la connexion</translation>
    </message>
    <message>
        <source>Close a connection</source>
        <translation>Fermer une connexion</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>Code de fermeture</translation>
    </message>
    <message>
        <source>One of the list, or %1 to %2 of your own</source>
        <translation>Un code de la liste, ou le vôtre de %1 à %2</translation>
    </message>
    <message>
        <source>for the client, may be empty</source>
        <translation>pour le client, peut être vide</translation>
    </message>
    <message>
        <source>Reason for the client</source>
        <translation>Raison pour le client</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Fermer %1</translation>
    </message>
    <message numerus="yes">
        <source>Close all %n connections</source>
        <translation>
            <numerusform>Fermer %n connexion</numerusform>
            <numerusform>Fermer les %n connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>Close connections</source>
        <translation>Fermer les connexions</translation>
    </message>
    <message>
        <source>Choose a code of the list, or type one from %1 to %2.</source>
        <translation>Choisissez un code de la liste, ou saisissez-en un de %1 à %2.</translation>
    </message>
    <message>
        <source>The reason is %1 bytes long, %2 fit.</source>
        <translation>La raison fait %1 octets, %2 sont possibles.</translation>
    </message>
    <message>
        <source>%1 bytes left for the reason.</source>
        <translation>Encore %1 octets pour la raison.</translation>
    </message>
    <message>
        <source>HTTP connections are cut at once.</source>
        <translation>Les connexions HTTP sont coupées immédiatement.</translation>
    </message>
    <message>
        <source>An HTTP connection is cut at once.</source>
        <translation>Une connexion HTTP est coupée immédiatement.</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::CommentPopup</name>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Set comment</source>
        <translation>Commenter</translation>
    </message>
    <message>
        <source>Remove comment</source>
        <translation>Retirer le commentaire</translation>
    </message>
    <message>
        <source>Comment on requests</source>
        <translation>Commenter des requêtes</translation>
    </message>
    <message>
        <source>for example: answered twice</source>
        <translation>par exemple : répondu deux fois</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::ConnectionActions</name>
    <message>
        <source>Show its requests</source>
        <translation>Afficher ses requêtes</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Show its messages</source>
        <translation>Afficher ses messages</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Envoyer…</translation>
    </message>
    <message>
        <source>Ping now</source>
        <translation>Ping maintenant</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Étiqueter…</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier en curl</translation>
    </message>
    <message>
        <source>Copy as websocat</source>
        <translation>Copier en websocat</translation>
    </message>
    <message>
        <source>Block address</source>
        <translation>Bloquer l’adresse</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Blocked addresses…</source>
        <translation>Adresses bloquées…</translation>
    </message>
    <message>
        <source>Blocked…</source>
        <translation>Bloquées…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Fermer…</translation>
    </message>
    <message>
        <source>Sent a ping to %1.</source>
        <translation>Ping envoyé à %1.</translation>
    </message>
    <message numerus="yes">
        <source>Sent a ping to all %n connections.</source>
        <translation>
            <numerusform>Ping envoyé à %n connexion.</numerusform>
            <numerusform>Ping envoyé aux %n connexions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent a ping to %1 of %2: %3.</source>
        <translation>Ping envoyé à %1 sur %2 : %3.</translation>
    </message>
    <message>
        <source>Closed %1.</source>
        <translation>%1 fermée.</translation>
    </message>
    <message numerus="yes">
        <source>Closed all %n connections.</source>
        <translation>
            <numerusform>%n connexion fermée.</numerusform>
            <numerusform>Les %n connexions sont fermées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed %1 of %2: %3.</source>
        <translation>%1 fermées sur %2 : %3.</translation>
    </message>
    <message>
        <source>%1 is blocked. Connections closed: %2.</source>
        <translation>%1 est bloquée. Connexions fermées : %2.</translation>
    </message>
    <message numerus="yes">
        <source>All %n addresses are blocked. Connections closed: %1.</source>
        <translation>
            <numerusform>%n adresse est bloquée. Connexions fermées : %1.</numerusform>
            <numerusform>Les %n adresses sont bloquées. Connexions fermées : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server refused to block: %1</source>
        <translation>Le serveur a refusé de bloquer : %1</translation>
    </message>
    <message>
        <source>%1 may connect again.</source>
        <translation>%1 peut se connecter à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>All %n addresses may connect again.</source>
        <translation>
            <numerusform>%n adresse peut se connecter à nouveau.</numerusform>
            <numerusform>Les %n adresses peuvent se connecter à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>Étiqueter %1</translation>
    </message>
    <message numerus="yes">
        <source>Label all %n connections</source>
        <translation>
            <numerusform>Étiqueter %n connexion</numerusform>
            <numerusform>Étiqueter les %n connexions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of blocked addresses is full: %n found no room in it. Let some in again that need not be blocked.</source>
        <translation>
            <numerusform>La liste des adresses bloquées est pleine : %n n’y a pas trouvé de place. Autorisez de nouveau celles qui n’ont pas besoin d’être bloquées.</numerusform>
            <numerusform>La liste des adresses bloquées est pleine : %n n’y ont pas trouvé de place. Autorisez de nouveau celles qui n’ont pas besoin d’être bloquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Label and comment…</source>
        <translation>Étiquette et commentaire…</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::ConnectionInspector</name>
    <message>
        <source>Request head of the handshake</source>
        <translation>En-tête de requête du handshake</translation>
    </message>
    <message>
        <source>Response head of the handshake</source>
        <translation>En-tête de réponse du handshake</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Aller-retour</translation>
    </message>
    <message>
        <source>ping</source>
        <translation>ping</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>noyau</translation>
    </message>
    <message>
        <source>Bytes queued</source>
        <translation>Octets en attente</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>Parts of the connection</source>
        <translation>Parties de la connexion</translation>
    </message>
    <message numerus="yes">
        <source>One of %n that are selected; actions go to all of them.</source>
        <translation>
            <numerusform>Seule la connexion sélectionnée (%n) ; les actions s’y appliquent.</numerusform>
            <numerusform>Une des %n sélectionnées ; les actions s’appliquent à toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It did not become a WebSocket or an event stream: see its requests.</source>
        <translation>Elle n’est pas devenue un WebSocket ni un flux d’événements : voyez ses requêtes.</translation>
    </message>
    <message>
        <source>The heads of the handshake were not recorded.</source>
        <translation>Les en-têtes du handshake n’ont pas été enregistrés.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Vie</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Handshake</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>How its figures go while it is shown here</source>
        <translation>Évolution de ses chiffres pendant qu’elle est affichée ici</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Plus ▾</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Plus d’actions</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::FormView</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Copy name and value</source>
        <translation>Copier nom et valeur</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::ImageView</name>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::JsonTree</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::LabelPopup</name>
    <message>
        <source>What keeps the label</source>
        <translation>Ce qui garde l’étiquette</translation>
    </message>
    <message>
        <source>Set label</source>
        <translation>Étiqueter</translation>
    </message>
    <message>
        <source>Remove label</source>
        <translation>Retirer l’étiquette</translation>
    </message>
    <message>
        <source>Label connections</source>
        <translation>Étiqueter les connexions</translation>
    </message>
    <message>
        <source>for example: kitchen phone</source>
        <translation>par exemple : téléphone cuisine</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Son adresse</translation>
    </message>
    <message>
        <source>Also later connections, and after a restart</source>
        <translation>Aussi les connexions futures, et après un redémarrage</translation>
    </message>
    <message>
        <source>This connection alone</source>
        <translation>Cette connexion seule</translation>
    </message>
    <message>
        <source>Until the connection is gone</source>
        <translation>Jusqu’à ce que la connexion disparaisse</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>for example: loses its socket every hour</source>
        <translation>par exemple : perd sa connexion toutes les heures</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::LogInspector</name>
    <message>
        <source>Text of the line</source>
        <translation>Texte de la ligne</translation>
    </message>
    <message>
        <source>Copy this line with its time, level and category</source>
        <translation>Copier cette ligne avec son heure, son niveau et sa catégorie</translation>
    </message>
    <message>
        <source>Copy this line</source>
        <translation>Copier cette ligne</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 were kept.</source>
        <translation>Seuls les premiers %1 sur %2 ont été conservés.</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::MessageInspector</name>
    <message>
        <source>Payload</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>→ from this window to %1</source>
        <translation>→ de cette fenêtre à %1</translation>
    </message>
    <message>
        <source>← from %1</source>
        <translation>← de %1</translation>
    </message>
    <message>
        <source>→ to %1</source>
        <translation>→ à %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>Code de fermeture</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 au lieu de %2</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Compressé</translation>
    </message>
    <message>
        <source>Copy payload</source>
        <translation>Copier le contenu</translation>
    </message>
    <message>
        <source>Save payload…</source>
        <translation>Enregistrer le contenu…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::OutcomeBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::PartsView</name>
    <message>
        <source>%1, cut</source>
        <translation>%1, coupée</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Save part…</source>
        <translation>Enregistrer la partie…</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::PublishBox</name>
    <message>
        <source>Kind of message</source>
        <translation>Type de message</translation>
    </message>
    <message>
        <source>Topic to publish to</source>
        <translation>Topic où publier</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Text that is checked to be JSON</source>
        <translation>Texte vérifié comme JSON</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binaire</translation>
    </message>
    <message>
        <source>Typed as hex digits or Base64</source>
        <translation>Saisi en chiffres hexadécimaux ou en Base64</translation>
    </message>
    <message>
        <source>Message to publish</source>
        <translation>Message à publier</translation>
    </message>
    <message>
        <source>Type a message; Ctrl+Enter publishes it</source>
        <translation>Saisissez un message ; Ctrl+Entrée le publie</translation>
    </message>
    <message>
        <source>Publish  Ctrl+↵</source>
        <translation>Publier  Ctrl+↵</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Send this message to every member of the topic (Ctrl+Enter)</source>
        <translation>Envoyer ce message à chaque membre du topic (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Publish to</source>
        <translation>Publier dans</translation>
    </message>
    <message>
        <source>Type the name of a topic, or select one above.</source>
        <translation>Saisissez le nom d’un topic, ou sélectionnez-en un ci-dessus.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>no members now</source>
        <translation>aucun membre en ce moment</translation>
    </message>
    <message>
        <source>The server refused it: %1</source>
        <translation>Le serveur l’a refusé : %1</translation>
    </message>
    <message>
        <source>Nobody is subscribed to this topic now.</source>
        <translation>Personne n’est abonné à ce topic en ce moment.</translation>
    </message>
    <message numerus="yes">
        <source>Published to %n member(s).</source>
        <translation>
            <numerusform>Publié pour %n membre.</numerusform>
            <numerusform>Publié pour %n membres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::RequestInspector</name>
    <message>
        <source>%1 over TLS</source>
        <translation>%1 sur TLS</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Copier en cURL</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save body…</source>
        <translation>Enregistrer le corps…</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation>Parties de la requête</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Request head</source>
        <translation>En-tête de requête</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Response head</source>
        <translation>En-tête de réponse</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>The head was not recorded.</source>
        <translation>L’en-tête n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>No response yet.</source>
        <translation>Pas encore de réponse.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>connection %1</source>
        <translation>connexion %1</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>encore ouverte</translation>
    </message>
    <message>
        <source>cut before its end</source>
        <translation>coupée avant la fin</translation>
    </message>
    <message>
        <source>handled by %1</source>
        <translation>traitée par %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>none matched</source>
        <translation>aucune ne correspond</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Corps de requête</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Corps de réponse</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation>ID de trace</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>Copier l’URL</translation>
    </message>
    <message>
        <source>Copy raw request</source>
        <translation>Copier la requête brute</translation>
    </message>
    <message>
        <source>Copy raw response</source>
        <translation>Copier la réponse brute</translation>
    </message>
    <message>
        <source>Copy a command that asks for the same again</source>
        <translation>Copier une commande qui refait la même requête</translation>
    </message>
    <message>
        <source>Save the body of the request or of the response, whichever is shown</source>
        <translation>Enregistrer le corps de la requête ou de la réponse, selon ce qui est affiché</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>Copier ou enregistrer</translation>
    </message>
    <message>
        <source>Copy value of %1</source>
        <translation>Copier la valeur de %1</translation>
    </message>
    <message>
        <source>Copy request body</source>
        <translation>Copier le corps de requête</translation>
    </message>
    <message>
        <source>Copy response body</source>
        <translation>Copier le corps de réponse</translation>
    </message>
    <message>
        <source>Save request body…</source>
        <translation>Enregistrer le corps de requête…</translation>
    </message>
    <message>
        <source>Save response body…</source>
        <translation>Enregistrer le corps de réponse…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Commentaire : %1</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::SendBox</name>
    <message>
        <source>%1 has gone: nothing was sent.</source>
        <translation>%1 n’existe plus : rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>%1 is no WebSocket: nothing was sent.</source>
        <translation>%1 n’est pas un WebSocket : rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The queue of %1 is full because its client reads too slowly: nothing was sent.</source>
        <translation>La file d’attente de %1 est pleine parce que son client lit trop lentement : rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The server refused it: %1</source>
        <translation>Le serveur l’a refusé : %1</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Type de message</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Fermer…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Sent %1 into %2.</source>
        <translation>%1 envoyé dans %2.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Text that is checked to be JSON</source>
        <translation>Texte vérifié comme JSON</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binaire</translation>
    </message>
    <message>
        <source>Typed as hex digits or Base64</source>
        <translation>Saisi en chiffres hexadécimaux ou en Base64</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>The pong shows the time it took</source>
        <translation>Le pong indique le temps écoulé</translation>
    </message>
    <message>
        <source>Close this connection with a code and a reason</source>
        <translation>Fermer cette connexion avec un code et une raison</translation>
    </message>
    <message>
        <source>Message to send</source>
        <translation>Message à envoyer</translation>
    </message>
    <message>
        <source>Type a message; Ctrl+Enter sends it</source>
        <translation>Saisissez un message ; Ctrl+Entrée l’envoie</translation>
    </message>
    <message>
        <source>Send  Ctrl+↵</source>
        <translation>Envoyer  Ctrl+↵</translation>
    </message>
    <message>
        <source>Send this message to the client (Ctrl+Enter)</source>
        <translation>Envoyer ce message au client (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Select a message or connection of an open WebSocket to talk into it</source>
        <translation>Sélectionnez un message ou une connexion d’un WebSocket ouvert pour y écrire</translation>
    </message>
    <message>
        <source>%1 is not an open WebSocket</source>
        <translation>%1 n’est pas un WebSocket ouvert</translation>
    </message>
    <message>
        <source>Send into %1</source>
        <translation>Envoyer dans %1</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>ouverte depuis %1</translation>
    </message>
    <message>
        <source>RTT %1</source>
        <translation>RTT %1</translation>
    </message>
    <message>
        <source>queued %1</source>
        <translation>en attente %1</translation>
    </message>
    <message>
        <source>Closed %1 with %2.</source>
        <translation>%1 fermée avec %2.</translation>
    </message>
    <message numerus="yes">
        <source>Sent %1 into all %n WebSockets.</source>
        <translation>
            <numerusform>%1 envoyés dans le WebSocket.</numerusform>
            <numerusform>%1 envoyés dans les %n WebSockets.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent into %1 of %2: %3.</source>
        <translation>Envoyé dans %1 sur %2 : %3.</translation>
    </message>
    <message numerus="yes">
        <source>Published to %n member(s).</source>
        <translation>
            <numerusform>Publié pour %n membre.</numerusform>
            <numerusform>Publié pour %n membres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish to all members of the topic %1</source>
        <translation>Publier à tous les membres du topic %1</translation>
    </message>
    <message numerus="yes">
        <source>Send into all %n selected WebSockets</source>
        <translation>
            <numerusform>Envoyer dans le seul WebSocket sélectionné</numerusform>
            <numerusform>Envoyer dans les %n WebSockets sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected cannot be sent to</source>
        <translation>
            <numerusform>envoi impossible à 1 sélectionnée</numerusform>
            <numerusform>envoi impossible à %n sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>A ping goes to WebSockets, not to a topic.</source>
        <translation>Un ping va à des WebSockets, pas à un topic.</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::SendTarget</name>
    <message>
        <source>Choose to whom the message goes</source>
        <translation>Choisir à qui va le message</translation>
    </message>
    <message>
        <source>This socket, %1</source>
        <translation>Ce socket, %1</translation>
    </message>
    <message>
        <source>All that are selected</source>
        <translation>Tous ceux sélectionnés</translation>
    </message>
    <message>
        <source>Everybody in a topic</source>
        <translation>Tous ceux d’un topic</translation>
    </message>
    <message>
        <source>to: this socket</source>
        <translation>à : ce socket</translation>
    </message>
    <message>
        <source>to: topic %1</source>
        <translation>à : topic %1</translation>
    </message>
    <message numerus="yes">
        <source>to: all %n selected</source>
        <translation>
            <numerusform>à : celui sélectionné</numerusform>
            <numerusform>à : les %n sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::TimingChart</name>
    <message>
        <source>Timing</source>
        <translation>Temps</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::TimingView</name>
    <message>
        <source>still open</source>
        <translation>encore ouverte</translation>
    </message>
    <message>
        <source>%1, cut before its end</source>
        <translation>%1, coupée avant la fin</translation>
    </message>
    <message>
        <source>Measured at the server: the way through the network is not in it.</source>
        <translation>Mesuré au serveur : le trajet sur le réseau n’est pas compris.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Au total</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Connection open for</source>
        <translation>Connexion ouverte depuis</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::TopicInspector</name>
    <message>
        <source>Last message</source>
        <translation>Dernier message</translation>
    </message>
    <message>
        <source>Members of the topic</source>
        <translation>Membres du topic</translation>
    </message>
    <message>
        <source>Enter or double click shows the connection</source>
        <translation>Entrée ou un double clic affiche la connexion</translation>
    </message>
    <message>
        <source>Show the connection</source>
        <translation>Afficher la connexion</translation>
    </message>
    <message>
        <source>Facts of the topic</source>
        <translation>Détails du topic</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>live</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>no messages now</source>
        <translation>aucun message en ce moment</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Dernière activité</translation>
    </message>
    <message>
        <source>Members: the first %1 of %2</source>
        <translation>Membres : les %1 premiers sur %2</translation>
    </message>
    <message>
        <source>Members: %1 of %2, the recording missed the others</source>
        <translation>Membres : %1 sur %2, les autres ont échappé à l’enregistrement</translation>
    </message>
    <message>
        <source>No members</source>
        <translation>Aucun membre</translation>
    </message>
</context>
<context>
    <name>eyewall::models::ConnectionModel</name>
    <message>
        <source>%1 msg/s</source>
        <translation>%1 msg/s</translation>
    </message>
    <message>
        <source>%1 req/s</source>
        <translation>%1 req/s</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermée</translation>
    </message>
    <message>
        <source>handshake</source>
        <translation>handshake</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>se ferme</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>What you call this connection or its address</source>
        <translation>Le nom que vous donnez à cette connexion ou à son adresse</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermeture</translation>
    </message>
    <message>
        <source>Who or what ended it, the close code and the reason given</source>
        <translation>Qui ou ce qui y a mis fin, le code de fermeture et la raison donnée</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>When bytes last moved</source>
        <translation>Dernier passage d’octets</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>← Msgs</source>
        <translation>← Msg</translation>
    </message>
    <message>
        <source>Messages received</source>
        <translation>Messages reçus</translation>
    </message>
    <message>
        <source>→ Msgs</source>
        <translation>→ Msg</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Messages envoyés</translation>
    </message>
    <message>
        <source>← Bytes</source>
        <translation>← Octets</translation>
    </message>
    <message>
        <source>Bytes received</source>
        <translation>Octets reçus</translation>
    </message>
    <message>
        <source>→ Bytes</source>
        <translation>→ Octets</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Octets envoyés</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Bytes that wait to be sent</source>
        <translation>Octets qui attendent d’être envoyés</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Time from a ping to its pong</source>
        <translation>Temps entre un ping et son pong</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Topics that it listens to</source>
        <translation>Topics qu’elle écoute</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>Requêtes/s</translation>
    </message>
    <message>
        <source>Requests in the last second</source>
        <translation>Requêtes de la dernière seconde</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Answers of 5xx that were seen</source>
        <translation>Réponses 5xx observées</translation>
    </message>
    <message>
        <source>Drops</source>
        <translation>Perdus</translation>
    </message>
    <message>
        <source>Messages not sent because the client reads too slowly</source>
        <translation>Messages non envoyés parce que le client lit trop lentement</translation>
    </message>
    <message>
        <source>Kernel RTT</source>
        <translation>RTT noyau</translation>
    </message>
    <message>
        <source>Round trip of TCP, measured for the connections that are selected</source>
        <translation>Aller-retour TCP, mesuré pour les connexions sélectionnées</translation>
    </message>
    <message>
        <source>Retransmits</source>
        <translation>Retransmis</translation>
    </message>
    <message>
        <source>Segments that TCP sent again, for the same connections</source>
        <translation>Segments que TCP a renvoyés, pour les mêmes connexions</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Path of the upgrade, or of the latest request</source>
        <translation>Chemin de l’upgrade ou de la dernière requête</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>Sous-protocole</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Protocol that was chosen</source>
        <translation>Sec-WebSocket-Protocol retenu</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Extensions that were agreed on</source>
        <translation>Sec-WebSocket-Extensions convenues</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>The site whose page opened it</source>
        <translation>Le site dont la page l’a ouverte</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>The program that connected, as it calls itself</source>
        <translation>Le programme qui s’est connecté, tel qu’il se nomme</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Version and cipher</source>
        <translation>Version et chiffrement</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Nom du serveur</translation>
    </message>
    <message>
        <source>The name that the client asked for (SNI)</source>
        <translation>Le nom que le client a demandé (SNI)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The port of this server that it came to</source>
        <translation>Le port de ce serveur sur lequel elle est arrivée</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>The thread that serves it</source>
        <translation>Le thread qui la sert</translation>
    </message>
    <message>
        <source>Messages or, without messages, requests in the last second, and a line of the last half minute</source>
        <translation>Messages ou, à défaut, requêtes de la dernière seconde, avec une courbe de la dernière demi-minute</translation>
    </message>
    <message>
        <source>Forwarded for</source>
        <translation>Transmis pour</translation>
    </message>
    <message>
        <source>The client and the proxies in between, as the first request or the upgrade names them</source>
        <translation>Le client et les proxys intermédiaires, tels que la première requête ou l’upgrade les nomme</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 autres</translation>
    </message>
    <message>
        <source>Forwarded for %1</source>
        <translation>Transmis pour %1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>%1 of messages, %2 on the wire</source>
        <translation>%1 de messages, %2 sur le réseau</translation>
    </message>
    <message>
        <source>Who asks by it, as the application knows them</source>
        <translation>Qui demande par elle, tel que l’application le connaît</translation>
    </message>
    <message>
        <source>← Ratio</source>
        <translation>← Taux</translation>
    </message>
    <message>
        <source>→ Ratio</source>
        <translation>→ Taux</translation>
    </message>
    <message>
        <source>How many times as large received messages are as what crossed the wire: permessage-deflate</source>
        <translation>Combien de fois les messages reçus sont plus grands que ce qui a traversé le réseau : permessage-deflate</translation>
    </message>
    <message>
        <source>How many times as large sent messages are as what crossed the wire: permessage-deflate</source>
        <translation>Combien de fois les messages envoyés sont plus grands que ce qui a traversé le réseau : permessage-deflate</translation>
    </message>
    <message>
        <source>What you remarked on this connection or its address</source>
        <translation>Votre remarque sur cette connexion ou son adresse</translation>
    </message>
</context>
<context>
    <name>eyewall::models::Labels</name>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Neutre</translation>
    </message>
</context>
<context>
    <name>eyewall::models::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>eyewall::models::MemberModel</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
</context>
<context>
    <name>eyewall::models::MessageModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Dir</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>In: from the client. Out: to the client. You: sent from this window.</source>
        <translation>Entrant : du client. Sortant : vers le client. Vous : envoyé depuis cette fenêtre.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>not kept: the recording was full</source>
        <translation>non conservé : l’enregistrement était plein</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>non conservé</translation>
    </message>
    <message>
        <source>→ you</source>
        <translation>→ vous</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
</context>
<context>
    <name>eyewall::models::RequestModel</name>
    <message>
        <source>sample · %1</source>
        <translation>exemple · %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Bytes of the response body</source>
        <translation>Octets du corps de la réponse</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Traitée par</translation>
    </message>
    <message>
        <source>The route that matched, or the files that were served</source>
        <translation>La route correspondante, ou les fichiers servis</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>The host that was asked for</source>
        <translation>L’hôte demandé</translation>
    </message>
    <message>
        <source>Request size</source>
        <translation>Taille req.</translation>
    </message>
    <message>
        <source>Bytes of the request body</source>
        <translation>Octets du corps de la requête</translation>
    </message>
    <message>
        <source>TTFB</source>
        <translation>TTFB</translation>
    </message>
    <message>
        <source>Time from the first byte of the request to the first of the response</source>
        <translation>Temps entre le premier octet de la requête et le premier de la réponse</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Behind the path</source>
        <translation>Ce qui suit le chemin</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Scheme and version of HTTP</source>
        <translation>Schéma et version de HTTP</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>The connection that the request came by</source>
        <translation>La connexion par laquelle la requête est arrivée</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>The program that asked, as it calls itself</source>
        <translation>Le programme qui a fait la requête, tel qu’il se nomme</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Referrer</translation>
    </message>
    <message>
        <source>The page that led here</source>
        <translation>La page qui a mené ici</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation>ID de trace</translation>
    </message>
    <message>
        <source>From traceparent, X-Request-Id or X-Amzn-Trace-Id</source>
        <translation>Issu de traceparent, X-Request-Id ou X-Amzn-Trace-Id</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>%1, cut</source>
        <translation>%1, coupée</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>coupée</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>static files</source>
        <extracomment>%1 is the path that the files are below</extracomment>
        <translation>fichiers statiques</translation>
    </message>
    <message>
        <source>static files %1</source>
        <translation>fichiers statiques %1</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>Cascade</translation>
    </message>
    <message>
        <source>When it began and ended, against the other requests in sight</source>
        <translation>Son début et sa fin, par rapport aux autres requêtes visibles</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>What you remarked on this request</source>
        <translation>Votre remarque sur cette requête</translation>
    </message>
</context>
<context>
    <name>eyewall::models::RouteModel</name>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>Requests and messages a second</source>
        <translation>Requêtes et messages par seconde</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>99 of 100 requests since the start were answered at least this fast</source>
        <translation>99 requêtes sur 100 depuis le démarrage ont reçu une réponse au moins aussi vite</translation>
    </message>
    <message>
        <source>err</source>
        <translation>err</translation>
    </message>
    <message>
        <source>Share of requests answered with 5xx</source>
        <translation>Part des requêtes ayant reçu une réponse 5xx</translation>
    </message>
    <message>
        <source>99 of 100 requests of the last minute were answered at least this fast</source>
        <translation>99 requêtes sur 100 de la dernière minute ont reçu une réponse au moins aussi vite</translation>
    </message>
    <message>
        <source>p99 all</source>
        <extracomment>The header of a column: the 99th percentile since the start, beside that of the last minute.</extracomment>
        <translation>p99 tot.</translation>
    </message>
</context>
<context>
    <name>eyewall::models::TopicModel</name>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Connections that get what is published; a topic that lost the last one is gone</source>
        <translation>Connexions qui reçoivent ce qui est publié ; un topic qui perd la dernière disparaît</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Published so far, each counted once</source>
        <translation>Publiés jusqu’ici, chacun compté une fois</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Messages a second, of the last seconds</source>
        <translation>Messages par seconde, sur les dernières secondes</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Dernier message</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>When a message, a member or a leave came last</source>
        <translation>Dernier message, dernière arrivée ou dernier départ d’un membre</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>non conservé</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
</context>
<context>
    <name>eyewall::models::WallModel</name>
    <message>
        <source>No connection is open.</source>
        <translation>Aucune connexion n’est ouverte.</translation>
    </message>
    <message>
        <source>%1 HTTP, %2 WebSocket, %3, %4 in trouble</source>
        <translation>%1 HTTP, %2 WebSocket, %3, %4 en difficulté</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event stream(s)</source>
        <translation>
            <numerusform>%Ln flux d’événements</numerusform>
            <numerusform>%Ln flux d’événements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open for %1.</source>
        <translation>Ouverte depuis %1.</translation>
    </message>
    <message>
        <source>no route</source>
        <translation>aucune route</translation>
    </message>
    <message>
        <source>No trouble.</source>
        <translation>Aucun problème.</translation>
    </message>
    <message>
        <source>%1 of %2, %3, open for %4. %5</source>
        <translation>%1 de %2, %3, ouverte depuis %4. %5</translation>
    </message>
    <message>
        <source>%1 wait to be sent.</source>
        <translation>%1 en attente d’envoi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were not sent, because the client reads too slowly.</source>
        <translation>
            <numerusform>%Ln message n’a pas été envoyé, parce que le client lit trop lentement.</numerusform>
            <numerusform>%Ln messages n’ont pas été envoyés, parce que le client lit trop lentement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its latest answer was the server error %1.</source>
        <translation>Sa dernière réponse était l’erreur serveur %1.</translation>
    </message>
    <message>
        <source>It is closing.</source>
        <translation>Elle se ferme.</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::ConnectionsPage</name>
    <message>
        <source>Every client that connects to this server appears here.</source>
        <translation>Chaque client qui se connecte à ce serveur apparaît ici.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Open the welcome page</source>
        <translation>Ouvrir la page d’accueil</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>Envoyer un message</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::DashboardCharts</name>
    <message>
        <source>Requests and messages per second</source>
        <translation>Requêtes et messages par seconde</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>requêtes</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>messages</translation>
    </message>
    <message>
        <source>Latency of HTTP requests</source>
        <translation>Latence des requêtes HTTP</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p90</source>
        <translation>p90</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Responses per second by status</source>
        <translation>Réponses par seconde selon le statut</translation>
    </message>
    <message>
        <source>2xx</source>
        <translation>2xx</translation>
    </message>
    <message>
        <source>3xx</source>
        <translation>3xx</translation>
    </message>
    <message>
        <source>4xx</source>
        <translation>4xx</translation>
    </message>
    <message>
        <source>5xx</source>
        <translation>5xx</translation>
    </message>
    <message>
        <source>cut</source>
        <extracomment>Requests whose connection ended before they had a status</extracomment>
        <translation>coupées</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>Connexions ouvertes</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>SSE</source>
        <translation>SSE</translation>
    </message>
    <message>
        <source>Bytes per second</source>
        <translation>Octets par seconde</translation>
    </message>
    <message>
        <source>in</source>
        <translation>entrants</translation>
    </message>
    <message>
        <source>out</source>
        <translation>sortants</translation>
    </message>
    <message>
        <source>Bytes waiting to be sent</source>
        <translation>Octets en attente d’envoi</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Busiest routes</source>
        <translation>Routes les plus actives</translation>
    </message>
    <message>
        <source>last minute</source>
        <translation>dernière minute</translation>
    </message>
    <message>
        <source>Enter or a double click shows the requests of a route.</source>
        <translation>Entrée ou un double clic affiche les requêtes d’une route.</translation>
    </message>
    <message>
        <source>Routes that were used in the last minute appear here.</source>
        <translation>Les routes utilisées dans la dernière minute apparaissent ici.</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::DashboardTiles</name>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>Requêtes/s</translation>
    </message>
    <message>
        <source>Messages/s</source>
        <translation>Messages/s</translation>
    </message>
    <message>
        <source>In / Out</source>
        <translation>Entrée / Sortie</translation>
    </message>
    <message>
        <source>Latency p99</source>
        <translation>Latence p99</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation>p50 %1</translation>
    </message>
    <message>
        <source>%1 in 1 min</source>
        <translation>%1 en 1 min</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::HintCard</name>
    <message>
        <source>A web server runs in this window</source>
        <translation>Un serveur web tourne dans cette fenêtre</translation>
    </message>
    <message>
        <source>Your server runs at %1</source>
        <translation>Votre serveur tourne à %1</translation>
    </message>
    <message>
        <source>Open it in a browser: the welcome page says hello, and has a chat and a clock.</source>
        <translation>Ouvrez-le dans un navigateur : la page d’accueil vous salue et propose un chat et une horloge.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Observez</translation>
    </message>
    <message>
        <source>Every connection, request and message appears here while it happens. Nobody there yet? Let the sample traffic in.</source>
        <translation>Chaque connexion, requête et message apparaît ici au moment même. Personne encore ? Faites entrer le trafic d’exemple.</translation>
    </message>
    <message>
        <source>Start sample traffic</source>
        <translation>Lancer le trafic d’exemple</translation>
    </message>
    <message>
        <source>Talk back</source>
        <translation>Répondez</translation>
    </message>
    <message>
        <source>Pick a WebSocket among the connections or messages, type something and send it: its client gets it at once.</source>
        <translation>Choisissez un WebSocket parmi les connexions ou les messages, saisissez un texte et envoyez-le : son client le reçoit aussitôt.</translation>
    </message>
    <message>
        <source>Show the messages</source>
        <translation>Afficher les messages</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close the hint (Esc)</source>
        <translation>Fermer l’astuce (Échap)</translation>
    </message>
    <message>
        <source>Close the hint</source>
        <translation>Fermer l’astuce</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Hint, step %1 of %2: %3</source>
        <translation>Astuce, étape %1 sur %2 : %3</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::LimitWords</name>
    <message>
        <source>connections refused by the limit on all connections</source>
        <translation>connexions refusées par la limite de toutes les connexions</translation>
    </message>
    <message>
        <source>connections refused by the limit for one address</source>
        <translation>connexions refusées par la limite par adresse</translation>
    </message>
    <message>
        <source>connections closed after their last allowed request</source>
        <translation>connexions fermées après leur dernière requête permise</translation>
    </message>
    <message>
        <source>handshakes that took too long</source>
        <translation>handshakes trop longs</translation>
    </message>
    <message>
        <source>request heads that took too long</source>
        <translation>en-têtes de requête arrivés trop lentement</translation>
    </message>
    <message>
        <source>request bodies that took too long</source>
        <translation>corps de requête arrivés trop lentement</translation>
    </message>
    <message>
        <source>idle connections closed</source>
        <translation>connexions inactives fermées</translation>
    </message>
    <message>
        <source>handlers that took too long</source>
        <translation>handlers trop longs</translation>
    </message>
    <message>
        <source>clients that stopped reading</source>
        <translation>clients qui ont cessé de lire</translation>
    </message>
    <message>
        <source>clients that sent or read too slowly</source>
        <translation>clients qui envoyaient ou lisaient trop lentement</translation>
    </message>
    <message>
        <source>request targets too long</source>
        <translation>cibles de requête trop longues</translation>
    </message>
    <message>
        <source>request heads too large</source>
        <translation>en-têtes de requête trop grands</translation>
    </message>
    <message>
        <source>requests with too many fields</source>
        <translation>requêtes avec trop de champs</translation>
    </message>
    <message>
        <source>request bodies too large</source>
        <translation>corps de requête trop grands</translation>
    </message>
    <message>
        <source>request bodies too large once decompressed</source>
        <translation>corps de requête trop grands une fois décompressés</translation>
    </message>
    <message>
        <source>chunk size lines too long</source>
        <translation>lignes de taille de chunk trop longues</translation>
    </message>
    <message>
        <source>trailer sections too large</source>
        <translation>sections de trailer trop grandes</translation>
    </message>
    <message>
        <source>forms beyond the limits on their parts</source>
        <translation>formulaires au-delà des limites de leurs parties</translation>
    </message>
    <message>
        <source>WebSocket messages too large</source>
        <translation>messages WebSocket trop grands</translation>
    </message>
    <message>
        <source>WebSocket messages too large once decompressed</source>
        <translation>messages WebSocket trop grands une fois décompressés</translation>
    </message>
    <message>
        <source>messages not sent, because a client reads too slowly</source>
        <translation>messages non envoyés, parce qu’un client lit trop lentement</translation>
    </message>
    <message>
        <source>pings without an answer</source>
        <translation>pings sans réponse</translation>
    </message>
    <message>
        <source>close frames without an answer</source>
        <translation>trames de fermeture sans réponse</translation>
    </message>
    <message>
        <source>times requests had to wait for unread answers</source>
        <translation>fois où des requêtes ont dû attendre des réponses non lues</translation>
    </message>
    <message>
        <source>connections cut when the server stopped</source>
        <translation>connexions coupées à l’arrêt du serveur</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::ListDetail</name>
    <message>
        <source>Take the filter away</source>
        <translation>Retirer le filtre</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message numerus="yes">
        <source>The filter matches none of %n rows.</source>
        <translation>
            <numerusform>Le filtre ne correspond pas à la seule ligne (%n).</numerusform>
            <numerusform>Le filtre ne correspond à aucune des %n lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>Fermer le détail</translation>
    </message>
    <message numerus="yes">
        <source>The chosen time has none of %n rows.</source>
        <translation>
            <numerusform>La seule ligne (%n) n’est pas dans la période choisie.</numerusform>
            <numerusform>Aucune des %n lignes n’est dans la période choisie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter matches none of %n rows in the chosen time.</source>
        <translation>
            <numerusform>Le filtre et la période choisie ne correspondent pas à la seule ligne (%n).</numerusform>
            <numerusform>Le filtre et la période choisie ne correspondent à aucune des %n lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Afficher toutes les lignes</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::LogPage</name>
    <message>
        <source>Least grave lines that are shown</source>
        <translation>Gravité minimale des lignes affichées</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Vider le journal</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Info, warnings and errors</source>
        <translation>Infos, alertes et erreurs</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Alertes et erreurs</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Erreurs seulement</translation>
    </message>
    <message>
        <source>Take away all lines, also those that are not shown</source>
        <translation>Retirer toutes les lignes, même celles qui ne sont pas affichées</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were lost because too many came at once.</source>
        <translation>
            <numerusform>%n ligne a été perdue parce que trop de lignes arrivaient à la fois.</numerusform>
            <numerusform>%n lignes ont été perdues parce que trop de lignes arrivaient à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>No line of the log is as grave as that.</source>
        <translation>Aucune ligne du journal n’est aussi grave.</translation>
    </message>
    <message>
        <source>What the server has to say appears here: warnings, errors and notes.</source>
        <translation>Ce que le serveur a à dire apparaît ici : alertes, erreurs et notes.</translation>
    </message>
    <message>
        <source>Show all levels</source>
        <translation>Afficher tous les niveaux</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Repère</translation>
    </message>
    <message>
        <source>Write a mark</source>
        <translation>Écrire un repère</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::MessagesPage</name>
    <message>
        <source>WebSocket messages and server-sent events appear here, and you can answer into an open WebSocket.</source>
        <translation>Les messages WebSocket et les événements SSE apparaissent ici, et vous pouvez répondre dans un WebSocket ouvert.</translation>
    </message>
    <message>
        <source>Open the chat page</source>
        <translation>Ouvrir la page de chat</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>Envoyer un message</translation>
    </message>
    <message>
        <source>Write it into the box below</source>
        <translation>Reprendre dans le champ ci-dessous</translation>
    </message>
    <message>
        <source>Show the connection</source>
        <translation>Afficher la connexion</translation>
    </message>
    <message>
        <source>Only messages of this connection</source>
        <translation>Seulement les messages de cette connexion</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::MonitorWindow</name>
    <message>
        <source>Eyewall</source>
        <translation>Eyewall</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Pause view</source>
        <translation>Figer la vue</translation>
    </message>
    <message>
        <source>Resume view</source>
        <translation>Reprendre la vue</translation>
    </message>
    <message>
        <source>Resume view · %1 new</source>
        <translation>Reprendre la vue · %1 de plus</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <source>&amp;About Eyewall</source>
        <translation>À &amp;propos d’Eyewall</translation>
    </message>
    <message>
        <source>&amp;Dashboard</source>
        <translation>&amp;Tableau de bord</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Connexions</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>&amp;Requêtes</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Messages</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>T&amp;opics</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Times of requests</source>
        <translation>Heures des requêtes</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Rétablir la disposition</translation>
    </message>
    <message>
        <source>Dashboard only</source>
        <translation>Tableau de bord seul</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>About Eyewall</source>
        <translation>À propos d’Eyewall</translation>
    </message>
    <message>
        <source>Eyewall %1</source>
        <translation>Eyewall %1</translation>
    </message>
    <message>
        <source>A web server with a window on every connection. MIT licence.</source>
        <translation>Un serveur web avec une fenêtre sur chaque connexion. Licence MIT.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show what happened since the pause</source>
        <translation>Afficher ce qui s’est passé depuis la pause</translation>
    </message>
    <message>
        <source>Hold rows and charts still; recording goes on</source>
        <translation>Figer les lignes et les graphiques ; l’enregistrement continue</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>À propos de &amp;Qt</translation>
    </message>
    <message>
        <source>Take away the rows of requests, messages, closed connections, gone topics and the log</source>
        <translation>Retirer les lignes des requêtes, des messages, des connexions fermées, des topics disparus et du journal</translation>
    </message>
    <message>
        <source>Undo clear</source>
        <translation>Annuler le vidage</translation>
    </message>
    <message>
        <source>Bring back the rows that were just taken away</source>
        <translation>Rétablir les lignes qui viennent d’être retirées</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>Colonnes et ordre</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>Values change without fading, and lines in tables are left out</source>
        <translation>Les valeurs changent sans transition, et les courbes des tableaux disparaissent</translation>
    </message>
    <message>
        <source>&amp;Search bodies and messages</source>
        <translation>&amp;Chercher dans les corps et messages</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The server is stopped: nobody can connect to it.</source>
        <translation>Le serveur est arrêté : personne ne peut s’y connecter.</translation>
    </message>
    <message>
        <source>The server did not start: nobody can connect to it.</source>
        <translation>Le serveur n’a pas démarré : personne ne peut s’y connecter.</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Démarrer le serveur</translation>
    </message>
    <message>
        <source>Nothing of this kind was saved.</source>
        <translation>Rien de ce genre n’a été enregistré.</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>Masquer l’avis</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::QrPopup</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Share on the local network</source>
        <translation>Partager sur le réseau local</translation>
    </message>
    <message>
        <source>Address of the server as a QR code</source>
        <translation>Adresse du serveur en code QR</translation>
    </message>
    <message>
        <source>Address to show</source>
        <translation>Adresse à afficher</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>The server is not running, so there is no address to show.</source>
        <translation>Le serveur ne tourne pas, il n’y a donc pas d’adresse à afficher.</translation>
    </message>
    <message>
        <source>Only this computer can open this address. Share on the local network to use it from a phone.</source>
        <translation>Seul cet ordinateur peut ouvrir cette adresse. Partagez sur le réseau local pour l’utiliser depuis un téléphone.</translation>
    </message>
    <message>
        <source>Point the camera of a phone in the same network at it.</source>
        <translation>Visez-le avec l’appareil photo d’un téléphone du même réseau.</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::RangeBar</name>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>The last minute</source>
        <translation>La dernière minute</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>The last 5 minutes</source>
        <translation>Les 5 dernières minutes</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>The last 15 minutes</source>
        <translation>Les 15 dernières minutes</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>La dernière heure</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>The last 6 hours</source>
        <translation>Les 6 dernières heures</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Les 24 dernières heures</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Retour au direct</translation>
    </message>
    <message>
        <source>Time that the charts show</source>
        <translation>Période que montrent les graphiques</translation>
    </message>
    <message>
        <source>Undo the zoom (Esc, or a double click on a chart)</source>
        <translation>Annuler le zoom (Échap, ou double clic sur un graphique)</translation>
    </message>
    <message>
        <source>From %1 to %2, standing still</source>
        <translation>De %1 à %2, figé</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::RequestStrip</name>
    <message>
        <source>Requests per second · drag to filter a time span</source>
        <translation>Requêtes par seconde · glisser pour filtrer une période</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Requêtes par seconde</translation>
    </message>
    <message>
        <source>Show requests of all times (Esc, or a double click in the strip)</source>
        <translation>Afficher les requêtes de toute la période (Échap, ou un double clic dans la bande)</translation>
    </message>
    <message>
        <source>Only requests of %1: show those of all times</source>
        <translation>Seulement les requêtes de %1 : afficher celles de toute la période</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::RequestsPage</name>
    <message>
        <source>Every request to this server appears here the moment it is answered.</source>
        <translation>Chaque requête à ce serveur apparaît ici dès qu’elle a sa réponse.</translation>
    </message>
    <message>
        <source>Open the welcome page</source>
        <translation>Ouvrir la page d’accueil</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure du jour</translation>
    </message>
    <message>
        <source>How long ago</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>Since the row above</source>
        <translation>Depuis la ligne au-dessus</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Heures</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n URL(s)</source>
        <translation>
            <numerusform>Copier %n URL</numerusform>
            <numerusform>Copier %n URL</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n request(s) as cURL</source>
        <translation>
            <numerusform>Copier %n requête en cURL</numerusform>
            <numerusform>Copier %n requêtes en cURL</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the connection</source>
        <translation>Afficher la connexion</translation>
    </message>
    <message>
        <source>Only requests of this connection</source>
        <translation>Seulement les requêtes de cette connexion</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Commenter…</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>Commenter %1</translation>
    </message>
    <message numerus="yes">
        <source>Comment on %n requests</source>
        <translation>
            <numerusform>Commenter %n requête</numerusform>
            <numerusform>Commenter %n requêtes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::pages::ServerPill</name>
    <message>
        <source>Running</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>S’arrête</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the address in the browser</source>
        <translation>Ouvrir l’adresse dans le navigateur</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>Show the address as a QR code</source>
        <translation>Afficher l’adresse en code QR</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Server: %1 %2</source>
        <translation>Serveur : %1 %2</translation>
    </message>
    <message>
        <source>Saved session</source>
        <translation>Session enregistrée</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::SessionFiles</name>
    <message>
        <source>Sessions (*.%1)</source>
        <translation>Sessions (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;Open session…</source>
        <translation>&amp;Ouvrir une session…</translation>
    </message>
    <message>
        <source>&amp;Save session…</source>
        <translation>&amp;Enregistrer la session…</translation>
    </message>
    <message>
        <source>Look at what was saved earlier, in a window of its own</source>
        <translation>Regarder ce qui a été enregistré auparavant, dans une fenêtre à part</translation>
    </message>
    <message>
        <source>Keep connections, requests, messages, topics and log in a file</source>
        <translation>Conserver connexions, requêtes, messages, topics et journal dans un fichier</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Enregistrer la session</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Ouvrir une session</translation>
    </message>
    <message>
        <source>The session was not saved</source>
        <translation>La session n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>Saved %1 requests and %2 messages as “%3” (%4), with all secrets that were in them.</source>
        <translation>%1 requêtes et %2 messages enregistrés dans « %3 » (%4), avec tous les secrets qu’ils contenaient.</translation>
    </message>
    <message>
        <source>What waits behind the pause is not in it.</source>
        <translation>Ce qui attend derrière la pause n’y figure pas.</translation>
    </message>
    <message>
        <source>The session was not opened</source>
        <translation>La session n’a pas été ouverte</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::SessionView</name>
    <message>
        <source>Saved on %1: nothing here is live.</source>
        <translation>Enregistré le %1 : rien ici n’est en direct.</translation>
    </message>
    <message>
        <source>Saved on %1 from %2: nothing here is live.</source>
        <translation>Enregistré le %1 depuis %2 : rien ici n’est en direct.</translation>
    </message>
    <message>
        <source>%1 – Eyewall</source>
        <comment>a file</comment>
        <translation>%1 – Eyewall</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::ShortcutList</name>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>Dans la fenêtre</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>Dans un tableau</translation>
    </message>
    <message>
        <source>One screen up or down</source>
        <translation>Un écran vers le haut ou le bas</translation>
    </message>
    <message>
        <source>First or last row</source>
        <translation>Première ou dernière ligne</translation>
    </message>
    <message>
        <source>Select more rows</source>
        <translation>Sélectionner plus de lignes</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Sélectionner toutes les lignes</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Ligne précédente</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Ligne suivante</translation>
    </message>
    <message>
        <source>What can be done with a row</source>
        <translation>Actions sur une ligne</translation>
    </message>
    <message>
        <source>In the filter line</source>
        <translation>Dans la ligne de filtre</translation>
    </message>
    <message>
        <source>Proposals, in an empty line earlier filters</source>
        <translation>Propositions, ou filtres précédents si la ligne est vide</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Take a proposal</source>
        <translation>Choisir une proposition</translation>
    </message>
    <message>
        <source>The filter before, in an empty line</source>
        <translation>Filtre précédent, si la ligne est vide</translation>
    </message>
    <message>
        <source>Clear the line, then back to the table</source>
        <translation>Vider la ligne, puis revenir au tableau</translation>
    </message>
    <message>
        <source>On the Wall</source>
        <translation>Sur le mur</translation>
    </message>
    <message>
        <source>From tile to tile</source>
        <translation>De tuile en tuile</translation>
    </message>
    <message>
        <source>Several rows up or down</source>
        <translation>Plusieurs rangées vers le haut ou le bas</translation>
    </message>
    <message>
        <source>Oldest or newest connection</source>
        <translation>Connexion la plus ancienne ou la plus récente</translation>
    </message>
    <message>
        <source>Show the connection</source>
        <translation>Afficher la connexion</translation>
    </message>
    <message>
        <source>On a chart</source>
        <translation>Sur un graphique</translation>
    </message>
    <message>
        <source>Move the cursor</source>
        <translation>Déplacer le curseur</translation>
    </message>
    <message>
        <source>Move the cursor ten steps</source>
        <translation>Déplacer le curseur de dix pas</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>Zoom avant ou arrière</translation>
    </message>
    <message>
        <source>Earlier or later</source>
        <translation>Plus tôt ou plus tard</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Retour au direct</translation>
    </message>
    <message>
        <source>Cursor to the beginning or the end</source>
        <translation>Curseur au début ou à la fin</translation>
    </message>
    <message>
        <source>On the strip above the requests</source>
        <translation>Sur la bande au-dessus des requêtes</translation>
    </message>
    <message>
        <source>Choose a time, then move it</source>
        <translation>Choisir une période, puis la déplacer</translation>
    </message>
    <message>
        <source>Move it by ten seconds</source>
        <translation>La déplacer de dix secondes</translation>
    </message>
    <message>
        <source>Move it by a minute</source>
        <translation>La déplacer d’une minute</translation>
    </message>
    <message>
        <source>Move it to the beginning or the end</source>
        <translation>La déplacer au début ou à la fin</translation>
    </message>
    <message>
        <source>Extend or shorten it</source>
        <translation>L’allonger ou la raccourcir</translation>
    </message>
    <message>
        <source>Show all times</source>
        <translation>Afficher toute la période</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>menu and entry</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::ShortcutsDialog</name>
    <message>
        <source>No shortcut has these words.</source>
        <translation>Aucun raccourci ne contient ces mots.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search words or keys</source>
        <translation>Chercher des mots ou des touches</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Chercher des raccourcis</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Touches d’origine</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>Enter goes to the field that changes the keys of a line.</source>
        <translation>Entrée mène au champ qui change les touches d’une ligne.</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Appuyez sur les nouvelles touches</translation>
    </message>
    <message>
        <source>Give this command back the keys that it came with</source>
        <translation>Rendre à cette commande ses touches d’origine</translation>
    </message>
    <message>
        <source>Give all commands back the keys that they came with</source>
        <translation>Rendre à toutes les commandes leurs touches d’origine</translation>
    </message>
    <message>
        <source>Choose a line to change its keys</source>
        <translation>Choisissez une ligne pour changer ses touches</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>Touches de « %1 »</translation>
    </message>
    <message>
        <source>These keys belong to a part of the window and stay as they are.</source>
        <translation>Ces touches appartiennent à une partie de la fenêtre et ne changent pas.</translation>
    </message>
    <message>
        <source>%1 is for “%2” already.</source>
        <translation>%1 sert déjà à « %2 ».</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::StatusLine</name>
    <message>
        <source>events without a row, because the recording was full</source>
        <translation>événements sans ligne, parce que l’enregistrement était plein</translation>
    </message>
    <message>
        <source>rows without their bytes, because the recording was full</source>
        <translation>lignes sans leurs octets, parce que l’enregistrement était plein</translation>
    </message>
    <message>
        <source>messages not queued, because a client reads too slowly</source>
        <translation>messages non mis en file d’attente, parce qu’un client lit trop lentement</translation>
    </message>
    <message>
        <source>connections not accepted, because no file descriptor was free</source>
        <translation>connexions non acceptées, parce qu’aucun descripteur de fichier n’était libre</translation>
    </message>
    <message>
        <source>connections refused by the limit on connections</source>
        <translation>connexions refusées par la limite de connexions</translation>
    </message>
    <message>
        <source>connections without a successful TLS handshake</source>
        <translation>connexions sans handshake TLS réussi</translation>
    </message>
    <message>
        <source>connections refused, because their address is blocked</source>
        <translation>connexions refusées, parce que leur adresse est bloquée</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Requêtes par seconde</translation>
    </message>
    <message>
        <source>Messages a second</source>
        <translation>Messages par seconde</translation>
    </message>
    <message>
        <source>Bytes a second</source>
        <translation>Octets par seconde</translation>
    </message>
    <message>
        <source>Kept rows</source>
        <translation>Lignes conservées</translation>
    </message>
    <message>
        <source>%1 connections</source>
        <translation>%1 connexions</translation>
    </message>
    <message>
        <source>%1 req/s</source>
        <translation>%1 req/s</translation>
    </message>
    <message>
        <source>%1 msg/s</source>
        <translation>%1 msg/s</translation>
    </message>
    <message>
        <source>in %1 · out %2</source>
        <translation>entr. %1 · sort. %2</translation>
    </message>
    <message>
        <source>kept %1 requests, %2 messages</source>
        <translation>gardés : %1 requêtes, %2 messages</translation>
    </message>
    <message>
        <source>loop %1</source>
        <translation>boucle %1</translation>
    </message>
    <message>
        <source>worst %1</source>
        <translation>pire %1</translation>
    </message>
    <message>
        <source>worst %1 by %2</source>
        <translation>pire %1 par %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>How late the event loops run now; %1 since the start.</source>
        <translation>Retard actuel des boucles d’événements ; %1 depuis le démarrage.</translation>
    </message>
    <message>
        <source>limits met: %1</source>
        <translation>limites atteintes : %1</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>perdus : %1</translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <translation>%1 bloquées</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::TextSizeMenu</name>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Comme d’habitude</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::TopicsPage</name>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Topics appear here when a WebSocket subscribes to one.</source>
        <translation>Les topics apparaissent ici quand un WebSocket s’abonne à l’un d’eux.</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>Ouvrir le chat</translation>
    </message>
    <message>
        <source>Publish a message</source>
        <translation>Publier un message</translation>
    </message>
    <message>
        <source>There are more than %1 topics: those that came last are not listed.</source>
        <translation>Il y a plus de %1 topics : les derniers arrivés ne sont pas listés.</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::WallCard</name>
    <message>
        <source>The Wall</source>
        <translation>Le mur</translation>
    </message>
    <message>
        <source>The Wall — every open connection</source>
        <translation>Le mur — chaque connexion ouverte</translation>
    </message>
</context>
<context>
    <name>eyewall::support::Format</name>
    <message>
        <source>%1/s</source>
        <extracomment>A rate: %1 is an amount with its unit, as in 3.1 MB/s</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>d</source>
        <translation>j</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>TB</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>µs</source>
        <translation>µs</translation>
    </message>
</context>
<context>
    <name>eyewall::support::Payload</name>
    <message>
        <source>Showing %1 of %2</source>
        <extracomment>%1 and %2 are amounts with units, as in: Showing 64 kB of 3.1 MB</extracomment>
        <translation>%1 sur %2 affichés</translation>
    </message>
</context>
<context>
    <name>eyewall::support::QrImage</name>
    <message>
        <source>QR code of the address</source>
        <translation>Code QR de l’adresse</translation>
    </message>
</context>
<context>
    <name>eyewall::views::FilterLine</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many rows of a table are shown, of all.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Filter: words, status:5xx, -path:/assets, duration&gt;500ms</source>
        <translation>Filtre : mots, status:5xx, -path:/assets, duration&gt;500ms</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filters that were used before</source>
        <translation>Filtres déjà utilisés</translation>
    </message>
    <message>
        <source>Shows only the rows that match. Press Down for proposals.</source>
        <translation>N’affiche que les lignes qui correspondent. La touche Bas donne des propositions.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln given up</source>
        <extracomment>Rows for which a regular expression took too long.</extracomment>
        <translation>
            <numerusform>%Ln abandonnée</numerusform>
            <numerusform>%Ln abandonnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The regular expression takes too long on %Ln rows: it was given up there and counts as not found. A simpler one finds more.</source>
        <translation>
            <numerusform>L’expression régulière prend trop de temps sur %Ln ligne : elle y a été abandonnée et compte comme introuvable. Une expression plus simple trouve davantage.</numerusform>
            <numerusform>L’expression régulière prend trop de temps sur %Ln lignes : elle y a été abandonnée et compte comme introuvable. Une expression plus simple trouve davantage.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::views::FilterPopup</name>
    <message>
        <source>Proposals for the filter</source>
        <translation>Propositions pour le filtre</translation>
    </message>
</context>
<context>
    <name>eyewall::views::RecordView</name>
    <message>
        <source>Show new rows</source>
        <translation>Afficher les nouvelles lignes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>▼ %1 new</source>
        <translation>▼ nouv. : %1</translation>
    </message>
    <message>
        <source>Show %1 new rows at the bottom</source>
        <translation>Afficher %1 nouvelles lignes en bas</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Rétablir les colonnes</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Copier la cellule</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n row(s)</source>
        <translation>
            <numerusform>Copier %n ligne</numerusform>
            <numerusform>Copier %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Fit columns to their content</source>
        <translation>Ajuster les colonnes à leur contenu</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1, croissant</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1, décroissant</translation>
    </message>
    <message>
        <source>Only rows with %1</source>
        <translation>Seulement les lignes avec %1</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Exclure %1</translation>
    </message>
</context>
<context>
    <name>eyewall::views::WallLegend</name>
    <message>
        <source>Connections by kind</source>
        <translation>Connexions par type</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>WS %1</source>
        <comment>short for WebSocket</comment>
        <translation>WS %1</translation>
    </message>
    <message>
        <source>WebSocket %1</source>
        <translation>WebSocket %1</translation>
    </message>
    <message>
        <source>SSE %1</source>
        <translation>SSE %1</translation>
    </message>
    <message>
        <source>trouble %1</source>
        <translation>problèmes %1</translation>
    </message>
</context>
<context>
    <name>eyewall::views::WallView</name>
    <message>
        <source>The Wall</source>
        <translation>Le mur</translation>
    </message>
    <message>
        <source>Every open connection will be a tile here.</source>
        <translation>Chaque connexion ouverte sera une tuile ici.</translation>
    </message>
</context>
</TS>
