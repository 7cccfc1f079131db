BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE attention_items (
	id INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	object_key VARCHAR NOT NULL, 
	facts JSON NOT NULL, 
	raised_at DATETIME NOT NULL, 
	settled_at DATETIME, 
	settled_by VARCHAR, 
	resolution VARCHAR, 
	CONSTRAINT pk_attention_items PRIMARY KEY (id)
);
CREATE TABLE audit (
	id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	staff_id INTEGER, 
	act VARCHAR NOT NULL, 
	"by" VARCHAR NOT NULL, 
	detail VARCHAR NOT NULL, 
	CONSTRAINT pk_audit PRIMARY KEY (id), 
	CONSTRAINT fk_audit_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id)
);
INSERT INTO "audit" VALUES(1,'2026-11-23 03:31:25.210993',1,'added','command line','admin');
CREATE TABLE cases (
	id INTEGER NOT NULL, 
	order_number VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	note TEXT NOT NULL, 
	outcome TEXT, 
	opened_by VARCHAR NOT NULL, 
	opened_at DATETIME NOT NULL, 
	settled_by VARCHAR, 
	settled_at DATETIME, 
	CONSTRAINT pk_cases PRIMARY KEY (id), 
	CONSTRAINT ck_cases_known_kind CHECK (kind IN ('withdrawal', 'loss', 'damage', 'defect')), 
	CONSTRAINT ck_cases_known_state CHECK (state IN ('open', 'settled'))
);
CREATE TABLE documents (
	kind VARCHAR NOT NULL, 
	body TEXT NOT NULL, 
	changed_at DATETIME NOT NULL, 
	CONSTRAINT pk_documents PRIMARY KEY (kind)
);
INSERT INTO "documents" VALUES('seller','{"name": {"en": "Calendar Co-operative (demonstration)", "ar": "تعاونية التقويم (متجر تجريبي)"}, "address": ["Musterstraße 12", "10999 Berlin", "Germany"], "country": "DE", "email": "post@calendar.example", "phone": "+49 30 23125 026", "website": "https://calendar.example", "tax_numbers": [{"label": "VAT", "number": "DE000000000"}, {"label": "Steuernummer", "number": "00/000/00000"}], "return_address": ["Calendar Co-operative (demonstration)", "Returns", "Musterstraße 12", "10999 Berlin", "Germany"], "legal_contact": "legal@calendar.example"}','2026-11-23 03:31:24.882353');
INSERT INTO "documents" VALUES('taxes','[{"place": "DE", "class": "standard", "rate": "0.19", "from": "2007-01-01", "to": "2020-06-30"}, {"place": "DE", "class": "standard", "rate": "0.16", "from": "2020-07-01", "to": "2020-12-31"}, {"place": "DE", "class": "standard", "rate": "0.19", "from": "2021-01-01"}, {"place": "DE", "class": "book", "rate": "0.07", "from": "2007-01-01", "to": "2020-06-30"}, {"place": "DE", "class": "book", "rate": "0.05", "from": "2020-07-01", "to": "2020-12-31"}, {"place": "DE", "class": "book", "rate": "0.07", "from": "2021-01-01"}, {"place": "DE", "class": "digital", "rate": "0.19", "from": "2007-01-01", "to": "2020-06-30"}, {"place": "DE", "class": "digital", "rate": "0.16", "from": "2020-07-01", "to": "2020-12-31"}, {"place": "DE", "class": "digital", "rate": "0.19", "from": "2021-01-01"}, {"place": "FR", "class": "standard", "rate": "0.20", "from": "2014-01-01"}, {"place": "FR", "class": "book", "rate": "0.055", "from": "2014-01-01"}, {"place": "FR", "class": "digital", "rate": "0.20", "from": "2014-01-01"}, {"place": "AT", "class": "standard", "rate": "0.20", "from": "2022-01-01"}, {"place": "AT", "class": "book", "rate": "0.10", "from": "2022-01-01"}, {"place": "AT", "class": "digital", "rate": "0.20", "from": "2022-01-01"}, {"place": "IE", "class": "standard", "rate": "0.23", "from": "2021-03-01"}, {"place": "IE", "class": "book", "rate": "0", "from": "2021-03-01"}, {"place": "IE", "class": "digital", "rate": "0.23", "from": "2021-03-01"}, {"place": "GB", "class": "standard", "rate": "0.20", "from": "2011-01-04"}, {"place": "GB", "class": "book", "rate": "0", "from": "2011-01-04"}, {"place": "GB", "class": "digital", "rate": "0.20", "from": "2011-01-04"}]','2026-11-23 03:31:24.882353');
INSERT INTO "documents" VALUES('shipping','{"packaging_grams": 80, "zones": [{"key": "home", "countries": ["DE"], "services": [{"key": "standard", "name": {"en": "Letter post", "ar": "بريد عادي"}, "days": [1, 3], "tracked": false, "from": "2025-01-01", "bands": [{"grams": 500, "EUR": 220, "GBP": 190}, {"grams": 1000, "EUR": 290, "GBP": 250}, {"grams": 2000, "EUR": 399, "GBP": 345}]}, {"key": "tracked", "name": {"en": "Parcel with tracking", "ar": "طرد مع تتبُّع"}, "days": [1, 3], "tracked": true, "from": "2025-01-01", "bands": [{"grams": 2000, "EUR": 549, "GBP": 475}, {"grams": 5000, "EUR": 699, "GBP": 605}, {"grams": 10000, "EUR": 949, "GBP": 820}, {"grams": 20000, "EUR": 1649, "GBP": 1425}]}]}, {"key": "europe", "countries": ["AD", "AL", "AT", "AX", "BA", "BE", "BG", "BY", "CH", "CY", "CZ", "DK", "EE", "ES", "FI", "FO", "FR", "GB", "GG", "GI", "GR", "HR", "HU", "IE", "IM", "IS", "IT", "JE", "LI", "LT", "LU", "LV", "MC", "MD", "ME", "MK", "MT", "NL", "NO", "PL", "PT", "RO", "RS", "RU", "SE", "SI", "SJ", "SK", "SM", "TR", "UA", "VA", "XK"], "services": [{"key": "standard", "name": {"en": "International letter post", "ar": "بريد دولي عادي"}, "days": [4, 9], "tracked": false, "from": "2025-01-01", "bands": [{"grams": 500, "EUR": 600, "GBP": 520}, {"grams": 1000, "EUR": 890, "GBP": 770}, {"grams": 2000, "EUR": 1190, "GBP": 1030}]}, {"key": "tracked", "name": {"en": "International parcel with tracking", "ar": "طرد دولي مع تتبُّع"}, "days": [3, 7], "tracked": true, "from": "2025-01-01", "bands": [{"grams": 500, "EUR": 950, "GBP": 820}, {"grams": 1000, "EUR": 1190, "GBP": 1030}, {"grams": 2000, "EUR": 1390, "GBP": 1200}, {"grams": 5000, "EUR": 1590, "GBP": 1375}, {"grams": 10000, "EUR": 1800, "GBP": 1555}]}]}, {"key": "world", "countries": ["AE", "AF", "AG", "AI", "AM", "AO", "AQ", "AR", "AS", "AU", "AW", "AZ", "BB", "BD", "BF", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BZ", "CA", "CC", "CD", "CF", "CG", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX", "DJ", "DM", "DO", "DZ", "EC", "EG", "EH", "ER", "ET", "FJ", "FK", "FM", "GA", "GD", "GE", "GF", "GH", "GL", "GM", "GN", "GP", "GQ", "GS", "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HT", "ID", "IL", "IN", "IO", "IQ", "IR", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LK", "LR", "LS", "LY", "MA", "MF", "MG", "MH", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PM", "PN", "PR", "PS", "PW", "PY", "QA", "RE", "RW", "SA", "SB", "SC", "SG", "SH", "SL", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TT", "TV", "TW", "TZ", "UG", "UM", "US", "UY", "UZ", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "YE", "YT", "ZA", "ZM", "ZW"], "services": [{"key": "standard", "name": {"en": "International letter post", "ar": "بريد دولي عادي"}, "days": [8, 25], "tracked": false, "from": "2025-01-01", "bands": [{"grams": 500, "EUR": 900, "GBP": 780}, {"grams": 1000, "EUR": 1390, "GBP": 1200}, {"grams": 2000, "EUR": 1990, "GBP": 1720}]}, {"key": "tracked", "name": {"en": "International parcel with tracking", "ar": "طرد دولي مع تتبُّع"}, "days": [7, 18], "tracked": true, "from": "2025-01-01", "bands": [{"grams": 500, "EUR": 1350, "GBP": 1165}, {"grams": 1000, "EUR": 1790, "GBP": 1545}, {"grams": 2000, "EUR": 2490, "GBP": 2150}, {"grams": 5000, "EUR": 3490, "GBP": 3015}, {"grams": 10000, "EUR": 4500, "GBP": 3890}]}]}], "suspended": [{"country": "KP", "from": "2025-01-01", "reason": {"en": "In this demonstration we send nothing to North Korea, because our carrier offers no service there.", "ar": "في هذا المتجر التجريبي لا نرسل شيئًا إلى كوريا الشمالية، لأن شركة الشحن لا تقدّم خدمة إليها."}}, {"country": "SD", "from": "2025-01-01", "reason": {"en": "In this demonstration post to Sudan is suspended, because our carrier offers no service there at present. Digital goods are not affected.", "ar": "في هذا المتجر التجريبي الإرسال إلى السودان معلَّق، لأن شركة الشحن لا تقدّم خدمة إليه في الوقت الحاضر. أما المنتجات الرقمية فلا يشملها ذلك."}}]}','2026-11-23 03:31:24.882353');
CREATE TABLE heartbeats (
	name VARCHAR NOT NULL, 
	seen_at DATETIME NOT NULL, 
	CONSTRAINT pk_heartbeats PRIMARY KEY (name)
);
CREATE TABLE money_ledger (
	id INTEGER NOT NULL, 
	order_number VARCHAR, 
	kind VARCHAR NOT NULL, 
	stripe_id VARCHAR NOT NULL, 
	payment_intent VARCHAR, 
	amount_minor INTEGER NOT NULL, 
	currency VARCHAR NOT NULL, 
	livemode BOOLEAN NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_money_ledger PRIMARY KEY (id), 
	CONSTRAINT ck_money_ledger_known_kind CHECK (kind IN ('payment', 'refund', 'refund_failed', 'dispute', 'dispute_reversed')), 
	CONSTRAINT uq_money_ledger_kind_stripe_id UNIQUE (kind, stripe_id)
);
INSERT INTO "money_ledger" VALUES(1,'CP2Y-TQSR-8','payment','pi_60db327ab73ab88e690e5035','pi_60db327ab73ab88e690e5035',2500,'EUR',0,'2026-06-03 12:41:25.140065');
INSERT INTO "money_ledger" VALUES(2,'S7AX-DESK-G','payment','pi_643f7054cf6dc603ae9a38ae','pi_643f7054cf6dc603ae9a38ae',4090,'EUR',0,'2026-07-03 14:06:50.140065');
INSERT INTO "money_ledger" VALUES(3,'MPJ7-FKX6-W','payment','pi_41930bf2fc2fd34b3013d543','pi_41930bf2fc2fd34b3013d543',2400,'EUR',0,'2026-07-05 09:53:40.140065');
INSERT INTO "money_ledger" VALUES(4,'TBDC-PSQQ-F','payment','pi_f0275efb0ae1cf32ecf61f51','pi_f0275efb0ae1cf32ecf61f51',3690,'EUR',0,'2026-07-12 15:02:14.140065');
INSERT INTO "money_ledger" VALUES(5,'49SE-6Z2G-H','payment','pi_567512776cb779ea8d13c7e1','pi_567512776cb779ea8d13c7e1',2800,'EUR',0,'2026-07-17 21:50:44.140065');
INSERT INTO "money_ledger" VALUES(6,'Z92Z-H4Z7-Y','payment','pi_2fb5e25858cd02489dd9a3e5','pi_2fb5e25858cd02489dd9a3e5',4090,'EUR',0,'2026-07-21 02:51:49.140065');
INSERT INTO "money_ledger" VALUES(7,'VETB-9P3W-E','payment','pi_6c2d8309526b355703b629b3','pi_6c2d8309526b355703b629b3',1800,'EUR',0,'2026-08-18 15:26:23.140065');
INSERT INTO "money_ledger" VALUES(8,'XGYC-NJBY-G','payment','pi_85c25ff04a6bc4ed6321d6a8','pi_85c25ff04a6bc4ed6321d6a8',2500,'EUR',0,'2026-08-19 04:03:23.140065');
INSERT INTO "money_ledger" VALUES(9,'XMKA-DG8Z-N','payment','pi_5e861ce05658838874ccfc2c','pi_5e861ce05658838874ccfc2c',2420,'EUR',0,'2026-09-05 20:25:37.140065');
INSERT INTO "money_ledger" VALUES(10,'Q4ZS-JEM1-K','payment','pi_31a8a8b09dfbb020bb8a83d0','pi_31a8a8b09dfbb020bb8a83d0',1800,'EUR',0,'2026-09-08 00:15:49.140065');
INSERT INTO "money_ledger" VALUES(11,'XAYH-KHXR-1','payment','pi_ff3d40d1476a4c1519209072','pi_ff3d40d1476a4c1519209072',6090,'EUR',0,'2026-09-16 17:36:13.140065');
INSERT INTO "money_ledger" VALUES(12,'P5P8-9MY2-7','payment','pi_33c98e26e198452b56d1356e','pi_33c98e26e198452b56d1356e',2620,'EUR',0,'2026-09-23 15:32:50.140065');
INSERT INTO "money_ledger" VALUES(13,'T3F1-4TKA-4','payment','pi_c30c2dcddcb35be93b857a88','pi_c30c2dcddcb35be93b857a88',4790,'EUR',0,'2026-09-23 18:25:53.140065');
INSERT INTO "money_ledger" VALUES(14,'SDHX-5SAJ-R','payment','pi_174a224676a0005361c584b1','pi_174a224676a0005361c584b1',900,'EUR',0,'2026-09-29 11:29:07.140065');
INSERT INTO "money_ledger" VALUES(15,'J33M-T6ES-X','payment','pi_213990cb264ad15b7f2154a9','pi_213990cb264ad15b7f2154a9',3100,'EUR',0,'2026-09-29 13:06:29.140065');
INSERT INTO "money_ledger" VALUES(16,'VRP7-1914-9','payment','pi_8a38e4f36898650b8dd31262','pi_8a38e4f36898650b8dd31262',5490,'EUR',0,'2026-10-06 23:07:43.140065');
INSERT INTO "money_ledger" VALUES(17,'3K3C-RXTE-X','payment','pi_ca11ad7b50c0e12f89e6d45b','pi_ca11ad7b50c0e12f89e6d45b',7990,'EUR',0,'2026-10-16 02:07:58.140065');
INSERT INTO "money_ledger" VALUES(18,'W8MR-GFW1-M','payment','pi_9219078832ed4912d3d1e415','pi_9219078832ed4912d3d1e415',900,'EUR',0,'2026-10-27 18:31:23.140065');
INSERT INTO "money_ledger" VALUES(19,'GF2B-B593-J','payment','pi_88b1122a5707e9717427af84','pi_88b1122a5707e9717427af84',2500,'EUR',0,'2026-10-30 17:34:26.140065');
INSERT INTO "money_ledger" VALUES(20,'DGWF-NYFT-9','payment','pi_2c9b7e182669d563167fbc2a','pi_2c9b7e182669d563167fbc2a',900,'EUR',0,'2026-11-13 17:36:04.140065');
INSERT INTO "money_ledger" VALUES(21,'2G7Q-2ZBX-H','payment','pi_a8bd410715384673c8ae8785','pi_a8bd410715384673c8ae8785',3320,'EUR',0,'2026-11-14 19:30:01.140065');
INSERT INTO "money_ledger" VALUES(22,'84Y2-CREA-Y','payment','pi_680747bb678e8039358cabf6','pi_680747bb678e8039358cabf6',3890,'EUR',0,'2026-11-16 10:09:46.140065');
INSERT INTO "money_ledger" VALUES(23,'4B99-ZVDD-R','payment','pi_3576bcd90d0f2b7bfa35a6cb','pi_3576bcd90d0f2b7bfa35a6cb',10799,'EUR',0,'2026-11-20 16:49:37.140065');
INSERT INTO "money_ledger" VALUES(24,'2G7Q-2ZBX-H','refund','re_b3daf9348b9400e664f7817c','pi_a8bd410715384673c8ae8785',-3320,'EUR',0,'2026-11-16 01:21:01.140065');
CREATE TABLE order_addresses (
	id INTEGER NOT NULL, 
	order_id INTEGER NOT NULL, 
	role VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	company VARCHAR, 
	line1 VARCHAR NOT NULL, 
	line2 VARCHAR, 
	line3 VARCHAR, 
	city VARCHAR NOT NULL, 
	area VARCHAR, 
	postal_code VARCHAR, 
	country VARCHAR NOT NULL, 
	CONSTRAINT pk_order_addresses PRIMARY KEY (id), 
	CONSTRAINT fk_order_addresses_order_id FOREIGN KEY(order_id) REFERENCES orders (id), 
	CONSTRAINT uq_order_addresses_order_id_role UNIQUE (order_id, role)
);
INSERT INTO "order_addresses" VALUES(1,1,'ship_to','Élise Fournier',NULL,'Sample Avenue 72',NULL,NULL,'Oakland',NULL,'94612','US');
INSERT INTO "order_addresses" VALUES(2,2,'ship_to','Élise Fournier',NULL,'Musterweg 141',NULL,NULL,'Leipzig',NULL,'04109','DE');
INSERT INTO "order_addresses" VALUES(3,3,'ship_to','Dinh Lan Anh',NULL,'Beispielgasse 27',NULL,NULL,'Graz',NULL,'8010','AT');
INSERT INTO "order_addresses" VALUES(4,4,'ship_to','Hikaru Mori',NULL,'Sample Quay 68',NULL,NULL,'Cork',NULL,'T12 X70A','IE');
INSERT INTO "order_addresses" VALUES(5,5,'ship_to','Priya Nair',NULL,'Beispielgasse 127',NULL,NULL,'Graz',NULL,'8010','AT');
INSERT INTO "order_addresses" VALUES(6,6,'ship_to','Rosa da Costa',NULL,'Beispielgasse 116',NULL,NULL,'Graz',NULL,'8010','AT');
INSERT INTO "order_addresses" VALUES(7,7,'ship_to','Tomasz Żak',NULL,'Musterweg 11',NULL,NULL,'Leipzig',NULL,'04109','DE');
INSERT INTO "order_addresses" VALUES(8,8,'ship_to','سلمى حداد',NULL,'Rue de l’Exemple 100',NULL,NULL,'Lyon',NULL,'69002','FR');
INSERT INTO "order_addresses" VALUES(9,9,'ship_to','Élise Fournier',NULL,'Sample Avenue 175',NULL,NULL,'Oakland',NULL,'94612','US');
INSERT INTO "order_addresses" VALUES(10,10,'ship_to','Dinh Lan Anh',NULL,'Musterweg 143',NULL,NULL,'Leipzig',NULL,'04109','DE');
INSERT INTO "order_addresses" VALUES(11,11,'ship_to','José Muñoz',NULL,'Sample Quay 164',NULL,NULL,'Cork',NULL,'T12 X70A','IE');
INSERT INTO "order_addresses" VALUES(12,12,'ship_to','Gwen Ó Briain',NULL,'Rue de l’Exemple 146',NULL,NULL,'Lyon',NULL,'69002','FR');
INSERT INTO "order_addresses" VALUES(13,13,'ship_to','Chiara Conti',NULL,'Musterweg 41',NULL,NULL,'Leipzig',NULL,'04109','DE');
INSERT INTO "order_addresses" VALUES(14,14,'ship_to','Priya Nair',NULL,'Example Road 97',NULL,NULL,'Durban',NULL,'4001','ZA');
INSERT INTO "order_addresses" VALUES(15,15,'ship_to','Kofi Mensah',NULL,'Musterweg 6',NULL,NULL,'Leipzig',NULL,'04109','DE');
INSERT INTO "order_addresses" VALUES(16,16,'ship_to','Priya Nair',NULL,'Sample Avenue 112',NULL,NULL,'Oakland',NULL,'94612','US');
INSERT INTO "order_addresses" VALUES(17,17,'ship_to','Óscar Peña',NULL,'Musterweg 61',NULL,NULL,'Leipzig',NULL,'04109','DE');
INSERT INTO "order_addresses" VALUES(18,18,'ship_to','José Muñoz',NULL,'Sample Avenue 139',NULL,NULL,'Oakland',NULL,'94612','US');
INSERT INTO "order_addresses" VALUES(19,19,'ship_to','Dinh Lan Anh',NULL,'Musterweg 84',NULL,NULL,'Leipzig',NULL,'04109','DE');
INSERT INTO "order_addresses" VALUES(20,20,'ship_to','Dinh Lan Anh',NULL,'Musterweg 151',NULL,NULL,'Leipzig',NULL,'04109','DE');
INSERT INTO "order_addresses" VALUES(21,21,'ship_to','Chiara Conti',NULL,'Example Road 128',NULL,NULL,'Durban',NULL,'4001','ZA');
INSERT INTO "order_addresses" VALUES(22,22,'ship_to','Bruno Keller',NULL,'Rua do Exemplo 78',NULL,NULL,'Dili',NULL,NULL,'TL');
INSERT INTO "order_addresses" VALUES(23,23,'ship_to','Nomsa Dube',NULL,'Musterweg 192',NULL,NULL,'Leipzig',NULL,'04109','DE');
INSERT INTO "order_addresses" VALUES(24,24,'ship_to','Gwen Ó Briain',NULL,'Musterweg 167',NULL,NULL,'Leipzig',NULL,'04109','DE');
INSERT INTO "order_addresses" VALUES(25,25,'ship_to','Élise Fournier',NULL,'Musterweg 36',NULL,NULL,'Leipzig',NULL,'04109','DE');
CREATE TABLE order_events (
	id INTEGER NOT NULL, 
	order_id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	act VARCHAR NOT NULL, 
	"by" VARCHAR NOT NULL, 
	detail JSON NOT NULL, 
	CONSTRAINT pk_order_events PRIMARY KEY (id), 
	CONSTRAINT fk_order_events_order_id FOREIGN KEY(order_id) REFERENCES orders (id)
);
INSERT INTO "order_events" VALUES(1,1,'2026-06-03 12:32:25.140065','placed','buyer','{"state": "open"}');
INSERT INTO "order_events" VALUES(2,1,'2026-06-03 12:41:25.140065','pay','stripe','{"before": "open", "after": "confirmed"}');
INSERT INTO "order_events" VALUES(3,1,'2026-06-04 14:32:25.140065','packed','shop','{"parcel": 1}');
INSERT INTO "order_events" VALUES(4,1,'2026-06-05 08:32:25.140065','posted','shop','{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO "order_events" VALUES(5,2,'2026-07-03 13:57:50.140065','placed','buyer','{"state": "open"}');
INSERT INTO "order_events" VALUES(6,2,'2026-07-03 14:06:50.140065','pay','stripe','{"before": "open", "after": "confirmed"}');
INSERT INTO "order_events" VALUES(7,2,'2026-07-04 15:57:50.140065','packed','shop','{"parcel": 1}');
INSERT INTO "order_events" VALUES(8,2,'2026-07-05 09:57:50.140065','posted','shop','{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO "order_events" VALUES(9,3,'2026-07-05 09:44:40.140065','placed','buyer','{"state": "open"}');
INSERT INTO "order_events" VALUES(10,3,'2026-07-05 09:53:40.140065','pay','stripe','{"before": "open", "after": "confirmed"}');
INSERT INTO "order_events" VALUES(11,3,'2026-07-06 11:44:40.140065','packed','shop','{"parcel": 1}');
INSERT INTO "order_events" VALUES(12,3,'2026-07-07 05:44:40.140065','posted','shop','{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO "order_events" VALUES(13,4,'2026-07-12 14:53:14.140065','placed','buyer','{"state": "open"}');
INSERT INTO "order_events" VALUES(14,4,'2026-07-12 15:02:14.140065','pay','stripe','{"before": "open", "after": "confirmed"}');
INSERT INTO "order_events" VALUES(15,4,'2026-07-13 16:53:14.140065','packed','shop','{"parcel": 1}');
INSERT INTO "order_events" VALUES(16,4,'2026-07-14 10:53:14.140065','posted','shop','{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO "order_events" VALUES(17,5,'2026-07-17 21:41:44.140065','placed','buyer','{"state": "open"}');
INSERT INTO "order_events" VALUES(18,5,'2026-07-17 21:50:44.140065','pay','stripe','{"before": "open", "after": "confirmed"}');
INSERT INTO "order_events" VALUES(19,5,'2026-07-18 23:41:44.140065','packed','shop','{"parcel": 1}');
INSERT INTO "order_events" VALUES(20,5,'2026-07-19 17:41:44.140065','posted','shop','{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO "order_events" VALUES(21,6,'2026-07-21 02:42:49.140065','placed','buyer','{"state": "open"}');
INSERT INTO "order_events" VALUES(22,6,'2026-07-21 02:51:49.140065','pay','stripe','{"before": "open", "after": "confirmed"}');
INSERT INTO "order_events" VALUES(23,6,'2026-07-22 04:42:49.140065','packed','shop','{"parcel": 1}');
INSERT INTO "order_events" VALUES(24,6,'2026-07-22 22:42:49.140065','posted','shop','{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO "order_events" VALUES(25,7,'2026-08-12 17:49:41.140065','placed','buyer','{"state": "open"}');
INSERT INTO "order_events" VALUES(26,7,'2026-08-12 18:51:41.140065','expire','shop','{"before": "open", "after": "expired"}');
INSERT INTO "order_events" VALUES(27,8,'2026-08-18 15:17:23.140065','placed','buyer','{"state": "open"}');
INSERT INTO "order_events" VALUES(28,8,'2026-08-18 15:26:23.140065','pay','stripe','{"before": "open", "after": "confirmed"}');
INSERT INTO "order_events" VALUES(29,8,'2026-08-19 17:17:23.140065','packed','shop','{"parcel": 1}');
INSERT INTO "order_events" VALUES(30,8,'2026-08-20 11:17:23.140065','posted','shop','{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO "order_events" VALUES(31,9,'2026-08-19 03:54:23.140065','placed','buyer','{"state": "open"}');
INSERT INTO "order_events" VALUES(32,9,'2026-08-19 04:03:23.140065','pay','stripe','{"before": "open", "after": "confirmed"}');
INSERT INTO "order_events" VALUES(33,9,'2026-08-20 05:54:23.140065','packed','shop','{"parcel": 1}');
INSERT INTO "order_events" VALUES(34,9,'2026-08-20 23:54:23.140065','posted','shop','{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO "order_events" VALUES(35,10,'2026-09-05 20:16:37.140065','placed','buyer','{"state": "open"}');
INSERT INTO "order_events" VALUES(36,10,'2026-09-05 20:25:37.140065','pay','stripe','{"before": "open", "after": "confirmed"}');
INSERT INTO "order_events" VALUES(37,10,'2026-09-06 22:16:37.140065','packed','shop','{"parcel": 1}');
INSERT INTO "order_events" VALUES(38,10,'2026-09-07 16:16:37.140065','posted','shop','{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO "order_events" VALUES(39,11,'2026-09-08 00:06:49.140065','placed','buyer','{"state": "open"}');
INSERT INTO "order_events" VALUES(40,11,'2026-09-08 00:15:49.140065','pay','stripe','{"before": "open", "after": "confirmed"}');
INSERT INTO "order_events" VALUES(41,11,'2026-09-09 02:06:49.140065','packed','shop','{"parcel": 1}');
INSERT INTO "order_events" VALUES(42,11,'2026-09-09 20:06:49.140065','posted','shop','{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO "order_events" VALUES(43,12,'2026-09-16 17:27:13.140065','placed','buyer','{"state": "open"}');
INSERT INTO "order_events" VALUES(44,12,'2026-09-16 17:36:13.140065','pay','stripe','{"before": "open", "after": "confirmed"}');
INSERT INTO "order_events" VALUES(45,12,'2026-09-17 19:27:13.140065','packed','shop','{"parcel": 1}');
INSERT INTO "order_events" VALUES(46,12,'2026-09-18 13:27:13.140065','posted','shop','{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO "order_events" VALUES(47,13,'2026-09-23 15:23:50.140065','placed','buyer','{"state": "open"}');
INSERT INTO "order_events" VALUES(48,13,'2026-09-23 15:32:50.140065','pay','stripe','{"before": "open", "after": "confirmed"}');
INSERT INTO "order_events" VALUES(49,13,'2026-09-24 17:23:50.140065','packed','shop','{"parcel": 1}');
INSERT INTO "order_events" VALUES(50,13,'2026-09-25 11:23:50.140065','posted','shop','{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO "order_events" VALUES(51,14,'2026-09-23 18:16:53.140065','placed','buyer','{"state": "open"}');
INSERT INTO "order_events" VALUES(52,14,'2026-09-23 18:25:53.140065','pay','stripe','{"before": "open", "after": "confirmed"}');
INSERT INTO "order_events" VALUES(53,14,'2026-09-24 20:16:53.140065','packed','shop','{"parcel": 1}');
INSERT INTO "order_events" VALUES(54,14,'2026-09-25 14:16:53.140065','posted','shop','{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO "order_events" VALUES(55,15,'2026-09-29 11:20:07.140065','placed','buyer','{"state": "open"}');
INSERT INTO "order_events" VALUES(56,15,'2026-09-29 11:29:07.140065','pay','stripe','{"before": "open", "after": "confirmed"}');
INSERT INTO "order_events" VALUES(57,16,'2026-09-29 12:57:29.140065','placed','buyer','{"state": "open"}');
INSERT INTO "order_events" VALUES(58,16,'2026-09-29 13:06:29.140065','pay','stripe','{"before": "open", "after": "confirmed"}');
INSERT INTO "order_events" VALUES(59,16,'2026-09-30 14:57:29.140065','packed','shop','{"parcel": 1}');
INSERT INTO "order_events" VALUES(60,16,'2026-10-01 08:57:29.140065','posted','shop','{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO "order_events" VALUES(61,17,'2026-10-06 22:58:43.140065','placed','buyer','{"state": "open"}');
INSERT INTO "order_events" VALUES(62,17,'2026-10-06 23:07:43.140065','pay','stripe','{"before": "open", "after": "confirmed"}');
INSERT INTO "order_events" VALUES(63,17,'2026-10-08 00:58:43.140065','packed','shop','{"parcel": 1}');
INSERT INTO "order_events" VALUES(64,17,'2026-10-08 18:58:43.140065','posted','shop','{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO "order_events" VALUES(65,18,'2026-10-16 01:58:58.140065','placed','buyer','{"state": "open"}');
INSERT INTO "order_events" VALUES(66,18,'2026-10-16 02:07:58.140065','pay','stripe','{"before": "open", "after": "confirmed"}');
INSERT INTO "order_events" VALUES(67,18,'2026-10-17 03:58:58.140065','packed','shop','{"parcel": 1}');
INSERT INTO "order_events" VALUES(68,18,'2026-10-17 21:58:58.140065','posted','shop','{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO "order_events" VALUES(69,19,'2026-10-18 00:16:02.140065','placed','buyer','{"state": "open"}');
INSERT INTO "order_events" VALUES(70,19,'2026-10-18 01:18:02.140065','expire','shop','{"before": "open", "after": "expired"}');
INSERT INTO "order_events" VALUES(71,20,'2026-10-27 18:22:23.140065','placed','buyer','{"state": "open"}');
INSERT INTO "order_events" VALUES(72,20,'2026-10-27 18:31:23.140065','pay','stripe','{"before": "open", "after": "confirmed"}');
INSERT INTO "order_events" VALUES(73,21,'2026-10-30 17:25:26.140065','placed','buyer','{"state": "open"}');
INSERT INTO "order_events" VALUES(74,21,'2026-10-30 17:34:26.140065','pay','stripe','{"before": "open", "after": "confirmed"}');
INSERT INTO "order_events" VALUES(75,21,'2026-10-31 19:25:26.140065','packed','shop','{"parcel": 1}');
INSERT INTO "order_events" VALUES(76,21,'2026-11-01 13:25:26.140065','posted','shop','{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO "order_events" VALUES(77,22,'2026-11-13 17:27:04.140065','placed','buyer','{"state": "open"}');
INSERT INTO "order_events" VALUES(78,22,'2026-11-13 17:36:04.140065','pay','stripe','{"before": "open", "after": "confirmed"}');
INSERT INTO "order_events" VALUES(79,23,'2026-11-14 19:21:01.140065','placed','buyer','{"state": "open"}');
INSERT INTO "order_events" VALUES(80,23,'2026-11-14 19:30:01.140065','pay','stripe','{"before": "open", "after": "confirmed"}');
INSERT INTO "order_events" VALUES(81,23,'2026-11-16 01:21:01.140065','cancel','shop','{"before": "confirmed", "after": "cancelled", "reason": "buyer_asked"}');
INSERT INTO "order_events" VALUES(82,23,'2026-11-16 01:21:01.140065','refunded','shop','{"minor": 3320, "currency": "EUR"}');
INSERT INTO "order_events" VALUES(83,24,'2026-11-16 10:00:46.140065','placed','buyer','{"state": "open"}');
INSERT INTO "order_events" VALUES(84,24,'2026-11-16 10:09:46.140065','pay','stripe','{"before": "open", "after": "confirmed"}');
INSERT INTO "order_events" VALUES(85,24,'2026-11-17 12:00:46.140065','packed','shop','{"parcel": 1}');
INSERT INTO "order_events" VALUES(86,25,'2026-11-20 16:40:37.140065','placed','buyer','{"state": "open"}');
INSERT INTO "order_events" VALUES(87,25,'2026-11-20 16:49:37.140065','pay','stripe','{"before": "open", "after": "confirmed"}');
CREATE TABLE order_line_taxes (
	id INTEGER NOT NULL, 
	order_line_id INTEGER NOT NULL, 
	tax_class VARCHAR NOT NULL, 
	rate NUMERIC(6, 4) NOT NULL, 
	base_minor INTEGER NOT NULL, 
	tax_minor INTEGER NOT NULL, 
	place VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	CONSTRAINT pk_order_line_taxes PRIMARY KEY (id), 
	CONSTRAINT fk_order_line_taxes_order_line_id FOREIGN KEY(order_line_id) REFERENCES order_lines (id)
);
INSERT INTO "order_line_taxes" VALUES(1,1,'book',0,1600,0,'DE','export');
INSERT INTO "order_line_taxes" VALUES(2,2,'book',0,900,0,'DE','export');
INSERT INTO "order_line_taxes" VALUES(3,3,'book',0.07,1495,105,'DE','domestic');
INSERT INTO "order_line_taxes" VALUES(4,4,'standard',0.19,1849,351,'DE','domestic');
INSERT INTO "order_line_taxes" VALUES(5,5,'book',0.07,114,8,'DE','domestic');
INSERT INTO "order_line_taxes" VALUES(6,5,'standard',0.19,141,27,'DE','domestic');
INSERT INTO "order_line_taxes" VALUES(7,6,'standard',0.19,1513,287,'DE','eu_below_threshold');
INSERT INTO "order_line_taxes" VALUES(8,7,'standard',0.19,504,96,'DE','eu_below_threshold');
INSERT INTO "order_line_taxes" VALUES(9,8,'book',0.07,1495,105,'DE','eu_below_threshold');
INSERT INTO "order_line_taxes" VALUES(10,9,'standard',0.19,1009,191,'DE','eu_below_threshold');
INSERT INTO "order_line_taxes" VALUES(11,10,'book',0.07,476,33,'DE','eu_below_threshold');
INSERT INTO "order_line_taxes" VALUES(12,10,'standard',0.19,320,61,'DE','eu_below_threshold');
INSERT INTO "order_line_taxes" VALUES(13,11,'standard',0.19,1849,351,'DE','eu_below_threshold');
INSERT INTO "order_line_taxes" VALUES(14,12,'standard',0.19,504,96,'DE','eu_below_threshold');
INSERT INTO "order_line_taxes" VALUES(15,13,'book',0.07,2990,210,'DE','eu_below_threshold');
INSERT INTO "order_line_taxes" VALUES(16,14,'book',0.07,832,58,'DE','eu_below_threshold');
INSERT INTO "order_line_taxes" VALUES(17,15,'standard',0.19,4538,862,'DE','domestic');
INSERT INTO "order_line_taxes" VALUES(18,16,'standard',0.19,1008,192,'DE','domestic');
INSERT INTO "order_line_taxes" VALUES(19,17,'standard',0.19,244,46,'DE','domestic');
INSERT INTO "order_line_taxes" VALUES(20,18,'standard',0.19,1009,191,'DE','eu_below_threshold');
INSERT INTO "order_line_taxes" VALUES(21,19,'standard',0.19,504,96,'DE','eu_below_threshold');
INSERT INTO "order_line_taxes" VALUES(22,20,'book',0,1600,0,'DE','export');
INSERT INTO "order_line_taxes" VALUES(23,21,'book',0,900,0,'DE','export');
INSERT INTO "order_line_taxes" VALUES(24,22,'standard',0.19,1849,351,'DE','domestic');
INSERT INTO "order_line_taxes" VALUES(25,23,'standard',0.19,185,35,'DE','domestic');
INSERT INTO "order_line_taxes" VALUES(26,24,'standard',0.19,1009,191,'DE','eu_below_threshold');
INSERT INTO "order_line_taxes" VALUES(27,25,'standard',0.19,504,96,'DE','eu_below_threshold');
INSERT INTO "order_line_taxes" VALUES(28,26,'book',0.07,1495,105,'DE','eu_below_threshold');
INSERT INTO "order_line_taxes" VALUES(29,27,'standard',0.19,3025,575,'DE','eu_below_threshold');
INSERT INTO "order_line_taxes" VALUES(30,28,'book',0.07,256,18,'DE','eu_below_threshold');
INSERT INTO "order_line_taxes" VALUES(31,28,'standard',0.19,518,98,'DE','eu_below_threshold');
INSERT INTO "order_line_taxes" VALUES(32,29,'standard',0.19,2017,383,'DE','domestic');
INSERT INTO "order_line_taxes" VALUES(33,30,'standard',0.19,185,35,'DE','domestic');
INSERT INTO "order_line_taxes" VALUES(34,31,'standard',0,2200,0,'DE','export');
INSERT INTO "order_line_taxes" VALUES(35,32,'standard',0,1200,0,'DE','export');
INSERT INTO "order_line_taxes" VALUES(36,33,'standard',0,1390,0,'DE','export');
INSERT INTO "order_line_taxes" VALUES(37,34,'digital',0.19,756,144,'DE','domestic');
INSERT INTO "order_line_taxes" VALUES(38,35,'standard',0,2200,0,'DE','export');
INSERT INTO "order_line_taxes" VALUES(39,36,'standard',0,900,0,'DE','export');
INSERT INTO "order_line_taxes" VALUES(40,37,'standard',0.19,1849,351,'DE','domestic');
INSERT INTO "order_line_taxes" VALUES(41,38,'standard',0.19,1512,288,'DE','domestic');
INSERT INTO "order_line_taxes" VALUES(42,39,'standard',0.19,1008,192,'DE','domestic');
INSERT INTO "order_line_taxes" VALUES(43,40,'standard',0.19,244,46,'DE','domestic');
INSERT INTO "order_line_taxes" VALUES(44,41,'book',0,1600,0,'DE','export');
INSERT INTO "order_line_taxes" VALUES(45,42,'standard',0,4400,0,'DE','export');
INSERT INTO "order_line_taxes" VALUES(46,43,'book',0,531,0,'DE','export');
INSERT INTO "order_line_taxes" VALUES(47,43,'standard',0,1459,0,'DE','export');
INSERT INTO "order_line_taxes" VALUES(48,44,'book',0.07,1495,105,'DE','domestic');
INSERT INTO "order_line_taxes" VALUES(49,45,'book',0.07,206,14,'DE','domestic');
INSERT INTO "order_line_taxes" VALUES(50,46,'digital',0.19,756,144,'DE','domestic');
INSERT INTO "order_line_taxes" VALUES(51,47,'book',0,1600,0,'DE','export');
INSERT INTO "order_line_taxes" VALUES(52,48,'book',0,900,0,'DE','export');
INSERT INTO "order_line_taxes" VALUES(53,49,'digital',0,900,0,'DE','export');
INSERT INTO "order_line_taxes" VALUES(54,50,'standard',0.19,1849,351,'DE','domestic');
INSERT INTO "order_line_taxes" VALUES(55,51,'digital',0.19,756,144,'DE','domestic');
INSERT INTO "order_line_taxes" VALUES(56,52,'standard',0.19,185,35,'DE','domestic');
INSERT INTO "order_line_taxes" VALUES(57,53,'standard',0.19,3025,575,'DE','domestic');
INSERT INTO "order_line_taxes" VALUES(58,54,'standard',0.19,244,46,'DE','domestic');
INSERT INTO "order_line_taxes" VALUES(59,55,'book',0.07,7477,523,'DE','domestic');
INSERT INTO "order_line_taxes" VALUES(60,56,'standard',0.19,2017,383,'DE','domestic');
INSERT INTO "order_line_taxes" VALUES(61,57,'book',0.07,287,20,'DE','domestic');
INSERT INTO "order_line_taxes" VALUES(62,57,'standard',0.19,77,15,'DE','domestic');
CREATE TABLE order_lines (
	id INTEGER NOT NULL, 
	order_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	sku VARCHAR, 
	name VARCHAR NOT NULL, 
	name_for_staff VARCHAR NOT NULL, 
	step VARCHAR NOT NULL, 
	quantity INTEGER NOT NULL, 
	unit_minor INTEGER NOT NULL, 
	total_minor INTEGER NOT NULL, 
	tax_minor INTEGER NOT NULL, 
	weight_grams INTEGER NOT NULL, 
	hs_code VARCHAR, 
	origin VARCHAR, 
	customs_description VARCHAR, 
	file_name VARCHAR, 
	file_title VARCHAR, 
	CONSTRAINT pk_order_lines PRIMARY KEY (id), 
	CONSTRAINT ck_order_lines_known_kind CHECK (kind IN ('goods', 'digital', 'post', 'gift')), 
	CONSTRAINT ck_order_lines_quantity_positive CHECK (quantity > 0), 
	CONSTRAINT ck_order_lines_total_not_negative CHECK (total_minor >= 0), 
	CONSTRAINT fk_order_lines_order_id FOREIGN KEY(order_id) REFERENCES orders (id), 
	CONSTRAINT uq_order_lines_order_id_position UNIQUE (order_id, position)
);
INSERT INTO "order_lines" VALUES(1,1,1,'goods','BOOK-12','Twelve Chapters: A Reader','Twelve Chapters: A Reader','standard',1,1600,1600,0,310,'4901.99','DE','Printed book',NULL,NULL);
INSERT INTO "order_lines" VALUES(2,1,2,'post',NULL,'International letter post','International letter post','standard',1,900,900,0,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "order_lines" VALUES(3,2,1,'goods','BOOK-12','اثنا عشر فصلًا: كتاب للقراءة','Twelve Chapters: A Reader','standard',1,1600,1600,105,310,'4901.99','DE','Printed book',NULL,NULL);
INSERT INTO "order_lines" VALUES(4,2,2,'goods','CAL-2026','تقويم الأممية 2026','2026 Internationalism Calendar','standard',1,2200,2200,351,420,'4910.00','DE','Printed wall calendar',NULL,NULL);
INSERT INTO "order_lines" VALUES(5,2,3,'post',NULL,'بريد عادي','Letter post','standard',1,290,290,35,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "order_lines" VALUES(6,3,1,'goods','POSTER-A1','ملصق: المطرقة والبذرة – A1 (594 × 841 مم)','Poster: Hammer and Seed – A1 (594 × 841 mm)','standard',1,1800,1800,287,240,'4911.91','DE','Printed poster, A1',NULL,NULL);
INSERT INTO "order_lines" VALUES(7,3,2,'post',NULL,'بريد دولي عادي','International letter post','standard',1,600,600,96,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "order_lines" VALUES(8,4,1,'goods','BOOK-12','Twelve Chapters: A Reader','Twelve Chapters: A Reader','standard',1,1600,1600,105,310,'4901.99','DE','Printed book',NULL,NULL);
INSERT INTO "order_lines" VALUES(9,4,2,'goods','POSTER-A2','Poster: Hammer and Seed – A2 (420 × 594 mm)','Poster: Hammer and Seed – A2 (420 × 594 mm)','standard',1,1200,1200,191,150,'4911.91','DE','Printed poster, A2',NULL,NULL);
INSERT INTO "order_lines" VALUES(10,4,3,'post',NULL,'International letter post','International letter post','standard',1,890,890,94,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "order_lines" VALUES(11,5,1,'goods','CAL-2026','2026 Internationalism Calendar','2026 Internationalism Calendar','standard',1,2200,2200,351,420,'4910.00','DE','Printed wall calendar',NULL,NULL);
INSERT INTO "order_lines" VALUES(12,5,2,'post',NULL,'International letter post','International letter post','standard',1,600,600,96,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "order_lines" VALUES(13,6,1,'goods','BOOK-12','Twelve Chapters: A Reader','Twelve Chapters: A Reader','standard',2,1600,3200,210,310,'4901.99','DE','Printed book',NULL,NULL);
INSERT INTO "order_lines" VALUES(14,6,2,'post',NULL,'International letter post','International letter post','standard',1,890,890,58,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "order_lines" VALUES(15,7,1,'goods','POSTER-A1','Poster: Hammer and Seed – A1 (594 × 841 mm)','Poster: Hammer and Seed – A1 (594 × 841 mm)','standard',3,1800,5400,862,240,'4911.91','DE','Printed poster, A1',NULL,NULL);
INSERT INTO "order_lines" VALUES(16,7,2,'goods','POSTER-A2','Poster: Hammer and Seed – A2 (420 × 594 mm)','Poster: Hammer and Seed – A2 (420 × 594 mm)','standard',1,1200,1200,192,150,'4911.91','DE','Printed poster, A2',NULL,NULL);
INSERT INTO "order_lines" VALUES(17,7,3,'post',NULL,'Letter post','Letter post','standard',1,290,290,46,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "order_lines" VALUES(18,8,1,'goods','POSTER-A2','Poster: Hammer and Seed – A2 (420 × 594 mm)','Poster: Hammer and Seed – A2 (420 × 594 mm)','standard',1,1200,1200,191,150,'4911.91','DE','Printed poster, A2',NULL,NULL);
INSERT INTO "order_lines" VALUES(19,8,2,'post',NULL,'International letter post','International letter post','standard',1,600,600,96,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "order_lines" VALUES(20,9,1,'goods','BOOK-12','Twelve Chapters: A Reader','Twelve Chapters: A Reader','standard',1,1600,1600,0,310,'4901.99','DE','Printed book',NULL,NULL);
INSERT INTO "order_lines" VALUES(21,9,2,'post',NULL,'International letter post','International letter post','standard',1,900,900,0,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "order_lines" VALUES(22,10,1,'goods','CAL-2026','2026 Internationalism Calendar','2026 Internationalism Calendar','standard',1,2200,2200,351,420,'4910.00','DE','Printed wall calendar',NULL,NULL);
INSERT INTO "order_lines" VALUES(23,10,2,'post',NULL,'Letter post','Letter post','standard',1,220,220,35,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "order_lines" VALUES(24,11,1,'goods','POSTER-A2','ملصق: المطرقة والبذرة – A2 (420 × 594 مم)','Poster: Hammer and Seed – A2 (420 × 594 mm)','standard',1,1200,1200,191,150,'4911.91','DE','Printed poster, A2',NULL,NULL);
INSERT INTO "order_lines" VALUES(25,11,2,'post',NULL,'بريد دولي عادي','International letter post','standard',1,600,600,96,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "order_lines" VALUES(26,12,1,'goods','BOOK-12','اثنا عشر فصلًا: كتاب للقراءة','Twelve Chapters: A Reader','standard',1,1600,1600,105,310,'4901.99','DE','Printed book',NULL,NULL);
INSERT INTO "order_lines" VALUES(27,12,2,'goods','POSTER-A1','ملصق: المطرقة والبذرة – A1 (594 × 841 مم)','Poster: Hammer and Seed – A1 (594 × 841 mm)','standard',2,1800,3600,575,240,'4911.91','DE','Printed poster, A1',NULL,NULL);
INSERT INTO "order_lines" VALUES(28,12,3,'post',NULL,'بريد دولي عادي','International letter post','standard',1,890,890,116,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "order_lines" VALUES(29,13,1,'goods','POSTER-A2','ملصق: المطرقة والبذرة – A2 (420 × 594 مم)','Poster: Hammer and Seed – A2 (420 × 594 mm)','standard',2,1200,2400,383,150,'4911.91','DE','Printed poster, A2',NULL,NULL);
INSERT INTO "order_lines" VALUES(30,13,2,'post',NULL,'بريد عادي','Letter post','standard',1,220,220,35,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "order_lines" VALUES(31,14,1,'goods','CAL-2026','2026 Internationalism Calendar','2026 Internationalism Calendar','standard',1,2200,2200,0,420,'4910.00','DE','Printed wall calendar',NULL,NULL);
INSERT INTO "order_lines" VALUES(32,14,2,'goods','POSTER-A2','Poster: Hammer and Seed – A2 (420 × 594 mm)','Poster: Hammer and Seed – A2 (420 × 594 mm)','standard',1,1200,1200,0,150,'4911.91','DE','Printed poster, A2',NULL,NULL);
INSERT INTO "order_lines" VALUES(33,14,3,'post',NULL,'International letter post','International letter post','standard',1,1390,1390,0,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "order_lines" VALUES(34,15,1,'digital','CAL-2026-PDF','تقويم الأممية 2026 للطباعة المنزلية','2026 Internationalism Calendar, to print yourself','standard',1,900,900,144,0,NULL,NULL,NULL,'5950aee0c2ceafa66cba7fa2f50ac40b.pdf','2026-internationalism-calendar.pdf');
INSERT INTO "order_lines" VALUES(35,16,1,'goods','CAL-2026','2026 Internationalism Calendar','2026 Internationalism Calendar','standard',1,2200,2200,0,420,'4910.00','DE','Printed wall calendar',NULL,NULL);
INSERT INTO "order_lines" VALUES(36,16,2,'post',NULL,'International letter post','International letter post','standard',1,900,900,0,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "order_lines" VALUES(37,17,1,'goods','CAL-2026','تقويم الأممية 2026','2026 Internationalism Calendar','standard',1,2200,2200,351,420,'4910.00','DE','Printed wall calendar',NULL,NULL);
INSERT INTO "order_lines" VALUES(38,17,2,'goods','POSTER-A1','ملصق: المطرقة والبذرة – A1 (594 × 841 مم)','Poster: Hammer and Seed – A1 (594 × 841 mm)','standard',1,1800,1800,288,240,'4911.91','DE','Printed poster, A1',NULL,NULL);
INSERT INTO "order_lines" VALUES(39,17,3,'goods','POSTER-A2','ملصق: المطرقة والبذرة – A2 (420 × 594 مم)','Poster: Hammer and Seed – A2 (420 × 594 mm)','standard',1,1200,1200,192,150,'4911.91','DE','Printed poster, A2',NULL,NULL);
INSERT INTO "order_lines" VALUES(40,17,4,'post',NULL,'بريد عادي','Letter post','standard',1,290,290,46,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "order_lines" VALUES(41,18,1,'goods','BOOK-12','Twelve Chapters: A Reader','Twelve Chapters: A Reader','standard',1,1600,1600,0,310,'4901.99','DE','Printed book',NULL,NULL);
INSERT INTO "order_lines" VALUES(42,18,2,'goods','CAL-2026','2026 Internationalism Calendar','2026 Internationalism Calendar','standard',2,2200,4400,0,420,'4910.00','DE','Printed wall calendar',NULL,NULL);
INSERT INTO "order_lines" VALUES(43,18,3,'post',NULL,'International letter post','International letter post','standard',1,1990,1990,0,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "order_lines" VALUES(44,19,1,'goods','BOOK-12','اثنا عشر فصلًا: كتاب للقراءة','Twelve Chapters: A Reader','standard',1,1600,1600,105,310,'4901.99','DE','Printed book',NULL,NULL);
INSERT INTO "order_lines" VALUES(45,19,2,'post',NULL,'بريد عادي','Letter post','standard',1,220,220,14,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "order_lines" VALUES(46,20,1,'digital','CAL-2026-PDF','2026 Internationalism Calendar, to print yourself','2026 Internationalism Calendar, to print yourself','standard',1,900,900,144,0,NULL,NULL,NULL,'5950aee0c2ceafa66cba7fa2f50ac40b.pdf','2026-internationalism-calendar.pdf');
INSERT INTO "order_lines" VALUES(47,21,1,'goods','BOOK-12','Twelve Chapters: A Reader','Twelve Chapters: A Reader','standard',1,1600,1600,0,310,'4901.99','DE','Printed book',NULL,NULL);
INSERT INTO "order_lines" VALUES(48,21,2,'post',NULL,'International letter post','International letter post','standard',1,900,900,0,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "order_lines" VALUES(49,22,1,'digital','CAL-2026-PDF','2026 Internationalism Calendar, to print yourself','2026 Internationalism Calendar, to print yourself','standard',1,900,900,0,0,NULL,NULL,NULL,'5950aee0c2ceafa66cba7fa2f50ac40b.pdf','2026-internationalism-calendar.pdf');
INSERT INTO "order_lines" VALUES(50,23,1,'goods','CAL-2026','2026 Internationalism Calendar','2026 Internationalism Calendar','standard',1,2200,2200,351,420,'4910.00','DE','Printed wall calendar',NULL,NULL);
INSERT INTO "order_lines" VALUES(51,23,2,'digital','CAL-2026-PDF','2026 Internationalism Calendar, to print yourself','2026 Internationalism Calendar, to print yourself','standard',1,900,900,144,0,NULL,NULL,NULL,'5950aee0c2ceafa66cba7fa2f50ac40b.pdf','2026-internationalism-calendar.pdf');
INSERT INTO "order_lines" VALUES(52,23,3,'post',NULL,'Letter post','Letter post','standard',1,220,220,35,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "order_lines" VALUES(53,24,1,'goods','POSTER-A1','ملصق: المطرقة والبذرة – A1 (594 × 841 مم)','Poster: Hammer and Seed – A1 (594 × 841 mm)','standard',2,1800,3600,575,240,'4911.91','DE','Printed poster, A1',NULL,NULL);
INSERT INTO "order_lines" VALUES(54,24,2,'post',NULL,'بريد عادي','Letter post','standard',1,290,290,46,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "order_lines" VALUES(55,25,1,'goods','BOOK-12','Twelve Chapters: A Reader','Twelve Chapters: A Reader','standard',5,1600,8000,523,310,'4901.99','DE','Printed book',NULL,NULL);
INSERT INTO "order_lines" VALUES(56,25,2,'goods','POSTER-A2','Poster: Hammer and Seed – A2 (420 × 594 mm)','Poster: Hammer and Seed – A2 (420 × 594 mm)','standard',2,1200,2400,383,150,'4911.91','DE','Printed poster, A2',NULL,NULL);
INSERT INTO "order_lines" VALUES(57,25,3,'post',NULL,'Letter post','Letter post','standard',1,399,399,35,0,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE orders (
	id INTEGER NOT NULL, 
	number VARCHAR NOT NULL, 
	token VARCHAR NOT NULL, 
	attempt VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	language VARCHAR NOT NULL, 
	currency VARCHAR NOT NULL, 
	total_minor INTEGER NOT NULL, 
	tax_minor INTEGER NOT NULL, 
	email VARCHAR NOT NULL, 
	phone VARCHAR, 
	note TEXT, 
	service VARCHAR, 
	service_name VARCHAR, 
	service_name_for_staff VARCHAR, 
	transit_days_min INTEGER, 
	transit_days_max INTEGER, 
	livemode BOOLEAN NOT NULL, 
	created_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	confirmed_at DATETIME, 
	ended_at DATETIME, 
	email_key VARCHAR NOT NULL, 
	name_key VARCHAR NOT NULL, 
	postal_code_key VARCHAR NOT NULL, 
	CONSTRAINT pk_orders PRIMARY KEY (id), 
	CONSTRAINT ck_orders_known_state CHECK (state IN ('open', 'confirmed', 'expired', 'cancelled', 'undecided')), 
	CONSTRAINT ck_orders_total_not_negative CHECK (total_minor >= 0), 
	CONSTRAINT uq_orders_attempt UNIQUE (attempt), 
	CONSTRAINT uq_orders_number UNIQUE (number), 
	CONSTRAINT uq_orders_token UNIQUE (token)
);
INSERT INTO "orders" VALUES(1,'CP2Y-TQSR-8','PIIv6tMlimeZzjNZj5KFC87J1TU9Zzdu','853adc5b72640ba87aeb38a3208be6dd','confirmed','en','EUR',2500,0,'buyer.771496007@mail.example',NULL,NULL,'standard','International letter post','International letter post',8,25,0,'2026-06-03 12:32:25.140065','2026-06-03 13:32:25.140065','2026-06-03 12:41:25.140065',NULL,'buyer.771496007@mail.example','elisefournier','94612');
INSERT INTO "orders" VALUES(2,'S7AX-DESK-G','uAqIBGPBlHevTaje_KKwwrBpTYFFMOL_','1e31632ab5b235afe0bb01a64e64f73e','confirmed','ar','EUR',4090,491,'buyer.341235467@mail.example',NULL,NULL,'standard','بريد عادي','Letter post',1,3,0,'2026-07-03 13:57:50.140065','2026-07-03 14:57:50.140065','2026-07-03 14:06:50.140065',NULL,'buyer.341235467@mail.example','elisefournier','04109');
INSERT INTO "orders" VALUES(3,'MPJ7-FKX6-W','6Tl2maF5G3jJAbgjukXO12tVkc1fKoxa','74e8bc238f7f5b23f0a9c4ac99baf6ea','confirmed','ar','EUR',2400,383,'buyer.691734915@mail.example',NULL,NULL,'standard','بريد دولي عادي','International letter post',4,9,0,'2026-07-05 09:44:40.140065','2026-07-05 10:44:40.140065','2026-07-05 09:53:40.140065',NULL,'buyer.691734915@mail.example','dinhlananh','8010');
INSERT INTO "orders" VALUES(4,'TBDC-PSQQ-F','Gu08w6G2JrBpFG_U2vrItkBbnLv4sYR1','dfa6e9862ad9314d9b2be4b3af3c6485','confirmed','en','EUR',3690,390,'buyer.823118384@mail.example',NULL,NULL,'standard','International letter post','International letter post',4,9,0,'2026-07-12 14:53:14.140065','2026-07-12 15:53:14.140065','2026-07-12 15:02:14.140065',NULL,'buyer.823118384@mail.example','hikarumori','t12x70a');
INSERT INTO "orders" VALUES(5,'49SE-6Z2G-H','rPop9tab7SMAVhPzilfCCrPsEOIMeuWJ','811c06ccc654f1d88cf85c5c15e47afd','confirmed','en','EUR',2800,447,'buyer.165822408@mail.example',NULL,NULL,'standard','International letter post','International letter post',4,9,0,'2026-07-17 21:41:44.140065','2026-07-17 22:41:44.140065','2026-07-17 21:50:44.140065',NULL,'buyer.165822408@mail.example','priyanair','8010');
INSERT INTO "orders" VALUES(6,'Z92Z-H4Z7-Y','jbSQyImWG22RBQb2okik0MABLy_SOQNg','f4a326104f2b505b41674d699d006faa','confirmed','en','EUR',4090,268,'buyer.362361615@mail.example',NULL,NULL,'standard','International letter post','International letter post',4,9,0,'2026-07-21 02:42:49.140065','2026-07-21 03:42:49.140065','2026-07-21 02:51:49.140065',NULL,'buyer.362361615@mail.example','rosadacosta','8010');
INSERT INTO "orders" VALUES(7,'DBBY-4CCF-P','-Rou08ryJU-H0WipC-vuKNLvV2zNRTt2','2f905e460cf9dabf98dd0850cfb83cec','expired','en','EUR',6890,1100,'buyer.537803742@mail.example',NULL,NULL,'standard','Letter post','Letter post',1,3,0,'2026-08-12 17:49:41.140065','2026-08-12 18:49:41.140065',NULL,'2026-08-12 18:51:41.140065','buyer.537803742@mail.example','tomaszzak','04109');
INSERT INTO "orders" VALUES(8,'VETB-9P3W-E','BtdlSYdRXCRVWHSWrzr0F43Rdg8KQfOt','5242988d2d0b1e436b35eb4ec90bc535','confirmed','en','EUR',1800,287,'buyer.110713263@mail.example',NULL,NULL,'standard','International letter post','International letter post',4,9,0,'2026-08-18 15:17:23.140065','2026-08-18 16:17:23.140065','2026-08-18 15:26:23.140065',NULL,'buyer.110713263@mail.example','سلمىحداد','69002');
INSERT INTO "orders" VALUES(9,'XGYC-NJBY-G','K5_M9O8wUbpeM7JCGPhivCtkVij8THfh','f7f3b3119a45c2dc4213c39f1031f940','confirmed','en','EUR',2500,0,'buyer.813896686@mail.example',NULL,NULL,'standard','International letter post','International letter post',8,25,0,'2026-08-19 03:54:23.140065','2026-08-19 04:54:23.140065','2026-08-19 04:03:23.140065',NULL,'buyer.813896686@mail.example','elisefournier','94612');
INSERT INTO "orders" VALUES(10,'XMKA-DG8Z-N','DM6LnBqHQbD712gcTLl5L-dcogOoer4-','6356071ce814a31846a25fd9abb52fc7','confirmed','en','EUR',2420,386,'buyer.656002977@mail.example',NULL,NULL,'standard','Letter post','Letter post',1,3,0,'2026-09-05 20:16:37.140065','2026-09-05 21:16:37.140065','2026-09-05 20:25:37.140065',NULL,'buyer.656002977@mail.example','dinhlananh','04109');
INSERT INTO "orders" VALUES(11,'Q4ZS-JEM1-K','a2V-w7ek52WpCQ-ON7H7wmGO7ib5yPES','ab3c2973b2bfe5a5edb56912643095d7','confirmed','ar','EUR',1800,287,'buyer.067341512@mail.example',NULL,NULL,'standard','بريد دولي عادي','International letter post',4,9,0,'2026-09-08 00:06:49.140065','2026-09-08 01:06:49.140065','2026-09-08 00:15:49.140065',NULL,'buyer.067341512@mail.example','josemunoz','t12x70a');
INSERT INTO "orders" VALUES(12,'XAYH-KHXR-1','R8WUlXkchvDcznQqEQ8ofs9oJz6lfr81','4a2ffae626197389fd19cda33001c3d8','confirmed','ar','EUR',6090,796,'buyer.587191012@mail.example',NULL,NULL,'standard','بريد دولي عادي','International letter post',4,9,0,'2026-09-16 17:27:13.140065','2026-09-16 18:27:13.140065','2026-09-16 17:36:13.140065',NULL,'buyer.587191012@mail.example','gwenobriain','69002');
INSERT INTO "orders" VALUES(13,'P5P8-9MY2-7','BporPgzYOOiAtX6_x2IxCT7Iez7NFlt1','e6c8e398732ca5d382b295c16e03806f','confirmed','ar','EUR',2620,418,'buyer.212813786@mail.example',NULL,NULL,'standard','بريد عادي','Letter post',1,3,0,'2026-09-23 15:23:50.140065','2026-09-23 16:23:50.140065','2026-09-23 15:32:50.140065',NULL,'buyer.212813786@mail.example','chiaraconti','04109');
INSERT INTO "orders" VALUES(14,'T3F1-4TKA-4','WmbmJeMSDQCCHjI-NN8BJR9dsDL2qt8T','bd489c329395cdd648402d2948c533d4','confirmed','en','EUR',4790,0,'buyer.568869757@mail.example',NULL,NULL,'standard','International letter post','International letter post',8,25,0,'2026-09-23 18:16:53.140065','2026-09-23 19:16:53.140065','2026-09-23 18:25:53.140065',NULL,'buyer.568869757@mail.example','priyanair','4001');
INSERT INTO "orders" VALUES(15,'SDHX-5SAJ-R','0cW2cM4T0GDKGNFeq5NGful6qvXgW1GI','1b9f0fdc5ec1b6f00e65ea60aefd073a','confirmed','ar','EUR',900,144,'buyer.676144272@mail.example',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,'2026-09-29 11:20:07.140065','2026-09-29 12:20:07.140065','2026-09-29 11:29:07.140065',NULL,'buyer.676144272@mail.example','kofimensah','04109');
INSERT INTO "orders" VALUES(16,'J33M-T6ES-X','MrC4osoLMauNeC_sclS5NpVNgobmt6z7','8756eccfab0b7f422c3a19cfd3623d3e','confirmed','en','EUR',3100,0,'buyer.061581447@mail.example',NULL,NULL,'standard','International letter post','International letter post',8,25,0,'2026-09-29 12:57:29.140065','2026-09-29 13:57:29.140065','2026-09-29 13:06:29.140065',NULL,'buyer.061581447@mail.example','priyanair','94612');
INSERT INTO "orders" VALUES(17,'VRP7-1914-9','BInzQ6Ulb-3Z_i_TBUxN2HFMbhGEZLh4','0e2211f555fa3201c4f40060e4f0d8c2','confirmed','ar','EUR',5490,877,'buyer.003062351@mail.example',NULL,NULL,'standard','بريد عادي','Letter post',1,3,0,'2026-10-06 22:58:43.140065','2026-10-06 23:58:43.140065','2026-10-06 23:07:43.140065',NULL,'buyer.003062351@mail.example','oscarpena','04109');
INSERT INTO "orders" VALUES(18,'3K3C-RXTE-X','W5jFlye2BvY4-0Egduij0x040gxTSYpv','623828678affa220c077ea70f983e171','confirmed','en','EUR',7990,0,'buyer.352585522@mail.example',NULL,NULL,'standard','International letter post','International letter post',8,25,0,'2026-10-16 01:58:58.140065','2026-10-16 02:58:58.140065','2026-10-16 02:07:58.140065',NULL,'buyer.352585522@mail.example','josemunoz','94612');
INSERT INTO "orders" VALUES(19,'BZ25-SF28-E','2yHu9TzapuLN0d2Toli5wvraaCcJ4DVk','81b419c168ba48663bca1ca1a86d836a','expired','ar','EUR',1820,119,'buyer.898822934@mail.example',NULL,NULL,'standard','بريد عادي','Letter post',1,3,0,'2026-10-18 00:16:02.140065','2026-10-18 01:16:02.140065',NULL,'2026-10-18 01:18:02.140065','buyer.898822934@mail.example','dinhlananh','04109');
INSERT INTO "orders" VALUES(20,'W8MR-GFW1-M','jvaq9D3fqIqEK7gJ7_ppianhOoKyTufT','f98b6b038fea625819b623cb0c45283c','confirmed','en','EUR',900,144,'buyer.342926183@mail.example',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,'2026-10-27 18:22:23.140065','2026-10-27 19:22:23.140065','2026-10-27 18:31:23.140065',NULL,'buyer.342926183@mail.example','dinhlananh','04109');
INSERT INTO "orders" VALUES(21,'GF2B-B593-J','E0Cc9Y_Dee7NjE52tmIkIej36JIOdwWz','83d21e4eb04526fd5b1708fed2983e1e','confirmed','en','EUR',2500,0,'buyer.037411862@mail.example',NULL,NULL,'standard','International letter post','International letter post',8,25,0,'2026-10-30 17:25:26.140065','2026-10-30 18:25:26.140065','2026-10-30 17:34:26.140065',NULL,'buyer.037411862@mail.example','chiaraconti','4001');
INSERT INTO "orders" VALUES(22,'DGWF-NYFT-9','mj-PYgMbsywAdlxCA_K5mlT9vliCGse3','843851842ccc8d9dd682b2335047d127','confirmed','en','EUR',900,0,'buyer.963807299@mail.example',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,'2026-11-13 17:27:04.140065','2026-11-13 18:27:04.140065','2026-11-13 17:36:04.140065',NULL,'buyer.963807299@mail.example','brunokeller','');
INSERT INTO "orders" VALUES(23,'2G7Q-2ZBX-H','rTM7K3lWpQQaitIroMwlcfcfzIl30EW2','ec7b45414fe17685c2edefeac50ee3d3','cancelled','en','EUR',3320,530,'buyer.560822834@mail.example',NULL,NULL,'standard','Letter post','Letter post',1,3,0,'2026-11-14 19:21:01.140065','2026-11-14 20:21:01.140065','2026-11-14 19:30:01.140065','2026-11-16 01:21:01.140065','buyer.560822834@mail.example','nomsadube','04109');
INSERT INTO "orders" VALUES(24,'84Y2-CREA-Y','G7uZOXx4IrTtzDjfeFaYl1q_vOr7VAMN','f7a1ecf194765367bb0b40313d08f01f','confirmed','ar','EUR',3890,621,'buyer.305949769@mail.example',NULL,NULL,'standard','بريد عادي','Letter post',1,3,0,'2026-11-16 10:00:46.140065','2026-11-16 11:00:46.140065','2026-11-16 10:09:46.140065',NULL,'buyer.305949769@mail.example','gwenobriain','04109');
INSERT INTO "orders" VALUES(25,'4B99-ZVDD-R','M11RLGreGwk3BS7LwbG2SpA2sendYjkt','a61cbf4c6dbaad94bef6c75f5fe16719','confirmed','en','EUR',10799,941,'buyer.233056129@mail.example',NULL,NULL,'standard','Letter post','Letter post',1,3,0,'2026-11-20 16:40:37.140065','2026-11-20 17:40:37.140065','2026-11-20 16:49:37.140065',NULL,'buyer.233056129@mail.example','elisefournier','04109');
CREATE TABLE outbox (
	id INTEGER NOT NULL, 
	once VARCHAR NOT NULL, 
	message VARCHAR NOT NULL, 
	language VARCHAR NOT NULL, 
	"to" VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	text TEXT NOT NULL, 
	html TEXT NOT NULL, 
	message_id VARCHAR NOT NULL, 
	order_number VARCHAR, 
	state VARCHAR NOT NULL, 
	attempts INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	next_attempt_at DATETIME NOT NULL, 
	sent_at DATETIME, 
	last_error TEXT, 
	CONSTRAINT pk_outbox PRIMARY KEY (id), 
	CONSTRAINT uq_outbox_once UNIQUE (once)
);
CREATE TABLE parcel_lines (
	parcel_id INTEGER NOT NULL, 
	order_line_id INTEGER NOT NULL, 
	quantity INTEGER NOT NULL, 
	CONSTRAINT pk_parcel_lines PRIMARY KEY (parcel_id, order_line_id), 
	CONSTRAINT fk_parcel_lines_order_line_id FOREIGN KEY(order_line_id) REFERENCES order_lines (id), 
	CONSTRAINT fk_parcel_lines_parcel_id FOREIGN KEY(parcel_id) REFERENCES parcels (id)
);
INSERT INTO "parcel_lines" VALUES(1,1,1);
INSERT INTO "parcel_lines" VALUES(2,3,1);
INSERT INTO "parcel_lines" VALUES(2,4,1);
INSERT INTO "parcel_lines" VALUES(3,6,1);
INSERT INTO "parcel_lines" VALUES(4,8,1);
INSERT INTO "parcel_lines" VALUES(4,9,1);
INSERT INTO "parcel_lines" VALUES(5,11,1);
INSERT INTO "parcel_lines" VALUES(6,13,2);
INSERT INTO "parcel_lines" VALUES(7,15,3);
INSERT INTO "parcel_lines" VALUES(7,16,1);
INSERT INTO "parcel_lines" VALUES(8,18,1);
INSERT INTO "parcel_lines" VALUES(9,20,1);
INSERT INTO "parcel_lines" VALUES(10,22,1);
INSERT INTO "parcel_lines" VALUES(11,24,1);
INSERT INTO "parcel_lines" VALUES(12,26,1);
INSERT INTO "parcel_lines" VALUES(12,27,2);
INSERT INTO "parcel_lines" VALUES(13,29,2);
INSERT INTO "parcel_lines" VALUES(14,31,1);
INSERT INTO "parcel_lines" VALUES(14,32,1);
INSERT INTO "parcel_lines" VALUES(15,35,1);
INSERT INTO "parcel_lines" VALUES(16,37,1);
INSERT INTO "parcel_lines" VALUES(16,38,1);
INSERT INTO "parcel_lines" VALUES(16,39,1);
INSERT INTO "parcel_lines" VALUES(17,41,1);
INSERT INTO "parcel_lines" VALUES(17,42,2);
INSERT INTO "parcel_lines" VALUES(18,44,1);
INSERT INTO "parcel_lines" VALUES(19,47,1);
INSERT INTO "parcel_lines" VALUES(20,50,1);
INSERT INTO "parcel_lines" VALUES(21,53,2);
INSERT INTO "parcel_lines" VALUES(22,55,5);
INSERT INTO "parcel_lines" VALUES(22,56,2);
CREATE TABLE parcels (
	id INTEGER NOT NULL, 
	order_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	state VARCHAR NOT NULL, 
	held_reason VARCHAR, 
	service VARCHAR NOT NULL, 
	weight_grams INTEGER NOT NULL, 
	carrier VARCHAR, 
	tracking VARCHAR, 
	packed_at DATETIME, 
	posted_at DATETIME, 
	CONSTRAINT pk_parcels PRIMARY KEY (id), 
	CONSTRAINT ck_parcels_known_state CHECK (state IN ('to_pack', 'packed', 'posted', 'returned', 'lost', 'cancelled')), 
	CONSTRAINT fk_parcels_order_id FOREIGN KEY(order_id) REFERENCES orders (id), 
	CONSTRAINT uq_parcels_order_id_position UNIQUE (order_id, position)
);
INSERT INTO "parcels" VALUES(1,1,1,'posted',NULL,'standard',390,'deutsche_post',NULL,'2026-06-04 14:32:25.140065','2026-06-05 08:32:25.140065');
INSERT INTO "parcels" VALUES(2,2,1,'posted',NULL,'standard',810,'deutsche_post',NULL,'2026-07-04 15:57:50.140065','2026-07-05 09:57:50.140065');
INSERT INTO "parcels" VALUES(3,3,1,'posted',NULL,'standard',320,'deutsche_post',NULL,'2026-07-06 11:44:40.140065','2026-07-07 05:44:40.140065');
INSERT INTO "parcels" VALUES(4,4,1,'posted',NULL,'standard',540,'deutsche_post',NULL,'2026-07-13 16:53:14.140065','2026-07-14 10:53:14.140065');
INSERT INTO "parcels" VALUES(5,5,1,'posted',NULL,'standard',500,'deutsche_post',NULL,'2026-07-18 23:41:44.140065','2026-07-19 17:41:44.140065');
INSERT INTO "parcels" VALUES(6,6,1,'posted',NULL,'standard',700,'deutsche_post',NULL,'2026-07-22 04:42:49.140065','2026-07-22 22:42:49.140065');
INSERT INTO "parcels" VALUES(7,7,1,'to_pack',NULL,'standard',950,NULL,NULL,NULL,NULL);
INSERT INTO "parcels" VALUES(8,8,1,'posted',NULL,'standard',230,'deutsche_post',NULL,'2026-08-19 17:17:23.140065','2026-08-20 11:17:23.140065');
INSERT INTO "parcels" VALUES(9,9,1,'posted',NULL,'standard',390,'deutsche_post',NULL,'2026-08-20 05:54:23.140065','2026-08-20 23:54:23.140065');
INSERT INTO "parcels" VALUES(10,10,1,'posted',NULL,'standard',500,'deutsche_post',NULL,'2026-09-06 22:16:37.140065','2026-09-07 16:16:37.140065');
INSERT INTO "parcels" VALUES(11,11,1,'posted',NULL,'standard',230,'deutsche_post',NULL,'2026-09-09 02:06:49.140065','2026-09-09 20:06:49.140065');
INSERT INTO "parcels" VALUES(12,12,1,'posted',NULL,'standard',870,'deutsche_post',NULL,'2026-09-17 19:27:13.140065','2026-09-18 13:27:13.140065');
INSERT INTO "parcels" VALUES(13,13,1,'posted',NULL,'standard',380,'deutsche_post',NULL,'2026-09-24 17:23:50.140065','2026-09-25 11:23:50.140065');
INSERT INTO "parcels" VALUES(14,14,1,'posted',NULL,'standard',650,'deutsche_post',NULL,'2026-09-24 20:16:53.140065','2026-09-25 14:16:53.140065');
INSERT INTO "parcels" VALUES(15,16,1,'posted',NULL,'standard',500,'deutsche_post',NULL,'2026-09-30 14:57:29.140065','2026-10-01 08:57:29.140065');
INSERT INTO "parcels" VALUES(16,17,1,'posted',NULL,'standard',890,'deutsche_post',NULL,'2026-10-08 00:58:43.140065','2026-10-08 18:58:43.140065');
INSERT INTO "parcels" VALUES(17,18,1,'posted',NULL,'standard',1230,'deutsche_post',NULL,'2026-10-17 03:58:58.140065','2026-10-17 21:58:58.140065');
INSERT INTO "parcels" VALUES(18,19,1,'to_pack',NULL,'standard',390,NULL,NULL,NULL,NULL);
INSERT INTO "parcels" VALUES(19,21,1,'posted',NULL,'standard',390,'deutsche_post',NULL,'2026-10-31 19:25:26.140065','2026-11-01 13:25:26.140065');
INSERT INTO "parcels" VALUES(20,23,1,'cancelled',NULL,'standard',500,NULL,NULL,NULL,NULL);
INSERT INTO "parcels" VALUES(21,24,1,'packed',NULL,'standard',560,NULL,NULL,'2026-11-17 12:00:46.140065',NULL);
INSERT INTO "parcels" VALUES(22,25,1,'to_pack',NULL,'standard',1930,NULL,NULL,NULL,NULL);
CREATE TABLE payment_attempts (
	id INTEGER NOT NULL, 
	order_number VARCHAR NOT NULL, 
	attempt INTEGER NOT NULL, 
	idempotency_key VARCHAR NOT NULL, 
	request TEXT NOT NULL, 
	state VARCHAR NOT NULL, 
	session_id VARCHAR, 
	url TEXT, 
	payment_intent VARCHAR, 
	expires_at DATETIME NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_payment_attempts PRIMARY KEY (id), 
	CONSTRAINT ck_payment_attempts_known_state CHECK (state IN ('prepared', 'open', 'processing', 'paid', 'expired', 'failed', 'refused', 'unclear')), 
	CONSTRAINT uq_payment_attempts_idempotency_key UNIQUE (idempotency_key), 
	CONSTRAINT uq_payment_attempts_order_number_attempt UNIQUE (order_number, attempt), 
	CONSTRAINT uq_payment_attempts_session_id UNIQUE (session_id)
);
INSERT INTO "payment_attempts" VALUES(1,'CP2Y-TQSR-8',1,'checkout-CP2Y-TQSR-8-1','{}','paid','cs_test_8ffebc253cf60b56b591e6e7db2de2e3105b2723a0a3ad8e',NULL,'pi_60db327ab73ab88e690e5035','2026-06-03 13:32:25.140065','2026-06-03 12:32:25.140065');
INSERT INTO "payment_attempts" VALUES(2,'S7AX-DESK-G',1,'checkout-S7AX-DESK-G-1','{}','paid','cs_test_33f8e5978f9577bf28fa15fd2399919eb2f62d46158e7780',NULL,'pi_643f7054cf6dc603ae9a38ae','2026-07-03 14:57:50.140065','2026-07-03 13:57:50.140065');
INSERT INTO "payment_attempts" VALUES(3,'MPJ7-FKX6-W',1,'checkout-MPJ7-FKX6-W-1','{}','paid','cs_test_545d4479fb7e58aa885969ebd365da47ad8da93c9ddae77c',NULL,'pi_41930bf2fc2fd34b3013d543','2026-07-05 10:44:40.140065','2026-07-05 09:44:40.140065');
INSERT INTO "payment_attempts" VALUES(4,'TBDC-PSQQ-F',1,'checkout-TBDC-PSQQ-F-1','{}','paid','cs_test_86f9c001addc3b1618fd3f81d78289bbf1926580d4da4f35',NULL,'pi_f0275efb0ae1cf32ecf61f51','2026-07-12 15:53:14.140065','2026-07-12 14:53:14.140065');
INSERT INTO "payment_attempts" VALUES(5,'49SE-6Z2G-H',1,'checkout-49SE-6Z2G-H-1','{}','paid','cs_test_c91473924358dd2a2d42374026fd1c27d5e34626b43dd20c',NULL,'pi_567512776cb779ea8d13c7e1','2026-07-17 22:41:44.140065','2026-07-17 21:41:44.140065');
INSERT INTO "payment_attempts" VALUES(6,'Z92Z-H4Z7-Y',1,'checkout-Z92Z-H4Z7-Y-1','{}','paid','cs_test_31e6a75ce4ca6471cbfb313b1cb38f0dfe5e8fd9534e7402',NULL,'pi_2fb5e25858cd02489dd9a3e5','2026-07-21 03:42:49.140065','2026-07-21 02:42:49.140065');
INSERT INTO "payment_attempts" VALUES(7,'DBBY-4CCF-P',1,'checkout-DBBY-4CCF-P-1','{}','expired','cs_test_23ac4c9961d8f4951a50bae8f42f22fa3351e9baff2a4a01',NULL,NULL,'2026-08-12 18:49:41.140065','2026-08-12 17:49:41.140065');
INSERT INTO "payment_attempts" VALUES(8,'VETB-9P3W-E',1,'checkout-VETB-9P3W-E-1','{}','paid','cs_test_c94cc628bdc16859772c8c365b9958532aabf92081d9d886',NULL,'pi_6c2d8309526b355703b629b3','2026-08-18 16:17:23.140065','2026-08-18 15:17:23.140065');
INSERT INTO "payment_attempts" VALUES(9,'XGYC-NJBY-G',1,'checkout-XGYC-NJBY-G-1','{}','paid','cs_test_d6ced9ed1fb6b92297b9e3e29ec432f0d7f3106d5e884237',NULL,'pi_85c25ff04a6bc4ed6321d6a8','2026-08-19 04:54:23.140065','2026-08-19 03:54:23.140065');
INSERT INTO "payment_attempts" VALUES(10,'XMKA-DG8Z-N',1,'checkout-XMKA-DG8Z-N-1','{}','paid','cs_test_6aa929dd29f33e4a456c3cf9d4b162acf656ea141b239719',NULL,'pi_5e861ce05658838874ccfc2c','2026-09-05 21:16:37.140065','2026-09-05 20:16:37.140065');
INSERT INTO "payment_attempts" VALUES(11,'Q4ZS-JEM1-K',1,'checkout-Q4ZS-JEM1-K-1','{}','paid','cs_test_f6d726755160054797bf0c0cd531c56581b90c706c4ba4d6',NULL,'pi_31a8a8b09dfbb020bb8a83d0','2026-09-08 01:06:49.140065','2026-09-08 00:06:49.140065');
INSERT INTO "payment_attempts" VALUES(12,'XAYH-KHXR-1',1,'checkout-XAYH-KHXR-1-1','{}','paid','cs_test_1369303f628a7bc67f234f5b8b5e6c0c2152f3e01548b8a6',NULL,'pi_ff3d40d1476a4c1519209072','2026-09-16 18:27:13.140065','2026-09-16 17:27:13.140065');
INSERT INTO "payment_attempts" VALUES(13,'P5P8-9MY2-7',1,'checkout-P5P8-9MY2-7-1','{}','paid','cs_test_c202408f4390f69aabf2a62efc6846cb5b6836a6bd091209',NULL,'pi_33c98e26e198452b56d1356e','2026-09-23 16:23:50.140065','2026-09-23 15:23:50.140065');
INSERT INTO "payment_attempts" VALUES(14,'T3F1-4TKA-4',1,'checkout-T3F1-4TKA-4-1','{}','paid','cs_test_6dcd113de3f60d28486fb002dcade8c480a2ea331e9346d2',NULL,'pi_c30c2dcddcb35be93b857a88','2026-09-23 19:16:53.140065','2026-09-23 18:16:53.140065');
INSERT INTO "payment_attempts" VALUES(15,'SDHX-5SAJ-R',1,'checkout-SDHX-5SAJ-R-1','{}','paid','cs_test_1f2e54f02d5c6068dfe12aa28cac36838fbd52e25a15a3ed',NULL,'pi_174a224676a0005361c584b1','2026-09-29 12:20:07.140065','2026-09-29 11:20:07.140065');
INSERT INTO "payment_attempts" VALUES(16,'J33M-T6ES-X',1,'checkout-J33M-T6ES-X-1','{}','paid','cs_test_e36b2302969e65cf153671330e8969fb8c312738846817e5',NULL,'pi_213990cb264ad15b7f2154a9','2026-09-29 13:57:29.140065','2026-09-29 12:57:29.140065');
INSERT INTO "payment_attempts" VALUES(17,'VRP7-1914-9',1,'checkout-VRP7-1914-9-1','{}','paid','cs_test_df1a16c2c810b95f56d0faae28b2b5e930787f3b09bbf4e5',NULL,'pi_8a38e4f36898650b8dd31262','2026-10-06 23:58:43.140065','2026-10-06 22:58:43.140065');
INSERT INTO "payment_attempts" VALUES(18,'3K3C-RXTE-X',1,'checkout-3K3C-RXTE-X-1','{}','paid','cs_test_e0df14ed3fb32d228745847c9bc772eb1b08ddb830bc7d03',NULL,'pi_ca11ad7b50c0e12f89e6d45b','2026-10-16 02:58:58.140065','2026-10-16 01:58:58.140065');
INSERT INTO "payment_attempts" VALUES(19,'BZ25-SF28-E',1,'checkout-BZ25-SF28-E-1','{}','expired','cs_test_884ad4c3bb8fb78261969358c0df3d8f4b9f53205159fd86',NULL,NULL,'2026-10-18 01:16:02.140065','2026-10-18 00:16:02.140065');
INSERT INTO "payment_attempts" VALUES(20,'W8MR-GFW1-M',1,'checkout-W8MR-GFW1-M-1','{}','paid','cs_test_9c3f5070edabc01d6adbc4783a27ad36bc07ca5eb8d78bb7',NULL,'pi_9219078832ed4912d3d1e415','2026-10-27 19:22:23.140065','2026-10-27 18:22:23.140065');
INSERT INTO "payment_attempts" VALUES(21,'GF2B-B593-J',1,'checkout-GF2B-B593-J-1','{}','paid','cs_test_1e0db13779e9819d87e37a0686c3f5fb163d6bb6d29fb498',NULL,'pi_88b1122a5707e9717427af84','2026-10-30 18:25:26.140065','2026-10-30 17:25:26.140065');
INSERT INTO "payment_attempts" VALUES(22,'DGWF-NYFT-9',1,'checkout-DGWF-NYFT-9-1','{}','paid','cs_test_258175e6e88d99efd20ee5528df4dc49edce4aec3089ccfc',NULL,'pi_2c9b7e182669d563167fbc2a','2026-11-13 18:27:04.140065','2026-11-13 17:27:04.140065');
INSERT INTO "payment_attempts" VALUES(23,'2G7Q-2ZBX-H',1,'checkout-2G7Q-2ZBX-H-1','{}','paid','cs_test_c9527bf84669197577cdd1affc691ed40cf40275645ba931',NULL,'pi_a8bd410715384673c8ae8785','2026-11-14 20:21:01.140065','2026-11-14 19:21:01.140065');
INSERT INTO "payment_attempts" VALUES(24,'84Y2-CREA-Y',1,'checkout-84Y2-CREA-Y-1','{}','paid','cs_test_dac7141378fc3c50cc7a4c8c96496449b145b236cde73f20',NULL,'pi_680747bb678e8039358cabf6','2026-11-16 11:00:46.140065','2026-11-16 10:00:46.140065');
INSERT INTO "payment_attempts" VALUES(25,'4B99-ZVDD-R',1,'checkout-4B99-ZVDD-R-1','{}','paid','cs_test_f38f7b839db7b78861d24869dfd39c7c3d88c4747fdf4dae',NULL,'pi_3576bcd90d0f2b7bfa35a6cb','2026-11-20 17:40:37.140065','2026-11-20 16:40:37.140065');
CREATE TABLE prices (
	id INTEGER NOT NULL, 
	sku VARCHAR NOT NULL, 
	currency VARCHAR NOT NULL, 
	step VARCHAR NOT NULL, 
	amount_minor INTEGER NOT NULL, 
	valid_from DATETIME NOT NULL, 
	valid_to DATETIME, 
	CONSTRAINT pk_prices PRIMARY KEY (id), 
	CONSTRAINT ck_prices_amount_not_negative CHECK (amount_minor >= 0), 
	CONSTRAINT fk_prices_sku FOREIGN KEY(sku) REFERENCES variants (sku), 
	CONSTRAINT uq_prices_sku_currency_step_valid_from UNIQUE (sku, currency, step, valid_from)
);
INSERT INTO "prices" VALUES(1,'CAL-2026','EUR','standard',2200,'2026-11-23 03:31:24.882353',NULL);
INSERT INTO "prices" VALUES(2,'CAL-2026','GBP','standard',1900,'2026-11-23 03:31:24.882353',NULL);
INSERT INTO "prices" VALUES(3,'POSTER-A2','EUR','standard',1200,'2026-11-23 03:31:24.882353',NULL);
INSERT INTO "prices" VALUES(4,'POSTER-A2','GBP','standard',1000,'2026-11-23 03:31:24.882353',NULL);
INSERT INTO "prices" VALUES(5,'POSTER-A1','EUR','standard',1800,'2026-11-23 03:31:24.882353',NULL);
INSERT INTO "prices" VALUES(6,'POSTER-A1','GBP','standard',1550,'2026-11-23 03:31:24.882353',NULL);
INSERT INTO "prices" VALUES(7,'BOOK-12','EUR','standard',1600,'2026-11-23 03:31:24.882353',NULL);
INSERT INTO "prices" VALUES(8,'BOOK-12','GBP','standard',1400,'2026-11-23 03:31:24.882353',NULL);
INSERT INTO "prices" VALUES(9,'CAL-2026-PDF','EUR','standard',900,'2026-11-23 03:31:24.882353',NULL);
INSERT INTO "prices" VALUES(10,'CAL-2026-PDF','GBP','standard',800,'2026-11-23 03:31:24.882353',NULL);
CREATE TABLE products (
	id INTEGER NOT NULL, 
	slug VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	tax_class VARCHAR NOT NULL, 
	published BOOLEAN NOT NULL, 
	texts JSON NOT NULL, 
	details JSON NOT NULL, 
	pictures JSON NOT NULL, 
	chapters JSON NOT NULL, 
	changed_at DATETIME NOT NULL, 
	CONSTRAINT pk_products PRIMARY KEY (id), 
	CONSTRAINT ck_products_known_kind CHECK (kind IN ('goods', 'digital')), 
	CONSTRAINT uq_products_slug UNIQUE (slug)
);
INSERT INTO "products" VALUES(1,'internationalism-calendar-2026',0,'goods','standard',1,'{"en": {"name": "2026 Internationalism Calendar", "tagline": "12 chapters of struggle, victory and defeat", "blurb": "From the story of the British women who stopped the supply of Hawker fighter jets to East Timor to the establishment of the East India Company", "description": "A wall calendar in twelve chapters. Each month opens on a picture and the true story behind it: somebody, somewhere, whose\nquarrel turned out to be everybody''s.\n\nSome of these people won. Some lost, and a few did both. The calendar tells them in the order of the year, not in the order\nof history, so that a dockyard in Bombay follows a hangar in Lancashire and a cattle station in Australia comes\nbefore the hills of Guinea.\n\n* Twelve pictures in six inks, one for each month\n* A month to a page, weeks beginning on Monday, with room to write\n* The story of each chapter printed beside its month\n* A hole for the nail", "format": "297 \u00d7 210 mm closed, 297 \u00d7 420 mm open, 28 pages, wire-bound", "paper": "Uncoated recycled paper, 170 g/m\u00b2; cover 250 g/m\u00b2"}, "ar": {"name": "\u062a\u0642\u0648\u064a\u0645 \u0627\u0644\u0623\u0645\u0645\u064a\u0629 2026", "tagline": "12 \u0641\u0635\u0644\u064b\u0627 \u0645\u0646 \u0627\u0644\u0646\u0636\u0627\u0644 \u0648\u0627\u0644\u0646\u0635\u0631 \u0648\u0627\u0644\u0647\u0632\u064a\u0645\u0629", "blurb": "\u0645\u0646 \u0642\u0635\u0629 \u0627\u0644\u0646\u0633\u0627\u0621 \u0627\u0644\u0628\u0631\u064a\u0637\u0627\u0646\u064a\u0627\u062a \u0627\u0644\u0644\u0648\u0627\u062a\u064a \u0623\u0648\u0642\u0641\u0646 \u0625\u0645\u062f\u0627\u062f \u062a\u064a\u0645\u0648\u0631 \u0627\u0644\u0634\u0631\u0642\u064a\u0629 \u0628\u0645\u0642\u0627\u062a\u0644\u0627\u062a \u00ab\u0647\u0648\u0643\u0631\u00bb\u060c \u0625\u0644\u0649 \u062a\u0623\u0633\u064a\u0633 \u0634\u0631\u0643\u0629 \u0627\u0644\u0647\u0646\u062f \u0627\u0644\u0634\u0631\u0642\u064a\u0629", "description": "\u062a\u0642\u0648\u064a\u0645 \u062d\u0627\u0626\u0637 \u0641\u064a \u0627\u062b\u0646\u064a \u0639\u0634\u0631 \u0641\u0635\u0644\u064b\u0627. \u064a\u0628\u062f\u0623 \u0643\u0644 \u0634\u0647\u0631 \u0628\u0635\u0648\u0631\u0629 \u0648\u0628\u0627\u0644\u0642\u0635\u0629 \u0627\u0644\u062d\u0642\u064a\u0642\u064a\u0629 \u0627\u0644\u062a\u064a \u0648\u0631\u0627\u0621\u0647\u0627: \u0623\u0646\u0627\u0633 \u0641\u064a \u0645\u0643\u0627\u0646 \u0645\u0627 \u0645\u0646 \u0627\u0644\u0639\u0627\u0644\u0645\u060c \u062a\u0628\u064a\u0651\u0646 \u0623\u0646\n\u0642\u0636\u064a\u062a\u0647\u0645 \u0642\u0636\u064a\u0629 \u0627\u0644\u062c\u0645\u064a\u0639.\n\n\u0628\u0639\u0636\u0647\u0645 \u0627\u0646\u062a\u0635\u0631\u060c \u0648\u0628\u0639\u0636\u0647\u0645 \u0647\u064f\u0632\u0645\u060c \u0648\u0642\u0644\u064a\u0644 \u0645\u0646\u0647\u0645 \u0639\u0631\u0641 \u0627\u0644\u0623\u0645\u0631\u064a\u0646 \u0645\u0639\u064b\u0627. \u0648\u0627\u0644\u062a\u0642\u0648\u064a\u0645 \u064a\u0631\u0648\u064a \u0642\u0635\u0635\u0647\u0645 \u0628\u062a\u0631\u062a\u064a\u0628 \u0634\u0647\u0648\u0631 \u0627\u0644\u0633\u0646\u0629 \u0644\u0627 \u0628\u062a\u0631\u062a\u064a\u0628 \u0627\u0644\u062a\u0627\u0631\u064a\u062e\u060c \u0641\u064a\u0623\u062a\u064a\n\u0645\u064a\u0646\u0627\u0621 \u0628\u0648\u0645\u0628\u0627\u064a \u0628\u0639\u062f \u062d\u0638\u064a\u0631\u0629 \u0637\u0627\u0626\u0631\u0627\u062a \u0641\u064a \u0644\u0627\u0646\u0643\u0634\u064a\u0631\u060c \u0648\u062a\u0633\u0628\u0642 \u0645\u0632\u0631\u0639\u0629\u064f \u0645\u0627\u0634\u064a\u0629 \u0641\u064a \u0623\u0633\u062a\u0631\u0627\u0644\u064a\u0627 \u062a\u0644\u0627\u0644\u064e \u063a\u064a\u0646\u064a\u0627.\n\n* \u0627\u062b\u0646\u062a\u0627 \u0639\u0634\u0631\u0629 \u0635\u0648\u0631\u0629 \u0628\u0633\u062a\u0629 \u0623\u0644\u0648\u0627\u0646\u060c \u0644\u0643\u0644 \u0634\u0647\u0631 \u0635\u0648\u0631\u0629\n* \u0635\u0641\u062d\u0629 \u0644\u0643\u0644 \u0634\u0647\u0631\u060c \u062a\u0628\u062f\u0623 \u0623\u0633\u0627\u0628\u064a\u0639\u0647\u0627 \u0628\u064a\u0648\u0645 \u0627\u0644\u0627\u062b\u0646\u064a\u0646\u060c \u0648\u0641\u064a\u0647\u0627 \u0645\u062a\u0633\u0639 \u0644\u0644\u0643\u062a\u0627\u0628\u0629\n* \u0642\u0635\u0629 \u0643\u0644 \u0641\u0635\u0644 \u0645\u0637\u0628\u0648\u0639\u0629 \u0625\u0644\u0649 \u062c\u0627\u0646\u0628 \u0634\u0647\u0631\u0647\u0627\n* \u062b\u0642\u0628 \u0644\u0644\u0645\u0633\u0645\u0627\u0631", "format": "297 \u00d7 210 \u0645\u0645 \u0645\u063a\u0644\u0642\u064b\u0627\u060c \u0648297 \u00d7 420 \u0645\u0645 \u0645\u0641\u062a\u0648\u062d\u064b\u0627\u060c 28 \u0635\u0641\u062d\u0629\u060c \u062a\u062c\u0644\u064a\u062f \u0633\u0644\u0643\u064a", "paper": "\u0648\u0631\u0642 \u063a\u064a\u0631 \u0645\u0635\u0642\u0648\u0644 \u0645\u0639\u0627\u062f \u062a\u062f\u0648\u064a\u0631\u0647 170 \u063a/\u0645\u00b2\u060c \u0648\u0627\u0644\u063a\u0644\u0627\u0641 250 \u063a/\u0645\u00b2"}}','{"year": 2026, "needed_by": "2026-01-01", "maker": {"name": "Rotes Rad Printing Co-operative (demonstration)", "address": ["Beispielweg 12", "04277 Leipzig", "Germany"], "email": "press@calendar.example"}}','[{"file": "de638bfd7fbb14a1.svg", "name": "cover.svg", "width": 1200, "height": 1697, "alt": {"en": "Cover of the calendar: the numerals of 2026 fill the sheet in red, teal, ochre and black. The nought is a globe, and a shoot with two leaves grows out of the six.", "ar": "\u063a\u0644\u0627\u0641 \u0627\u0644\u062a\u0642\u0648\u064a\u0645: \u0623\u0631\u0642\u0627\u0645 2026 \u062a\u0645\u0644\u0623 \u0627\u0644\u0635\u0641\u062d\u0629 \u0628\u0627\u0644\u0623\u062d\u0645\u0631 \u0648\u0627\u0644\u0623\u0632\u0631\u0642 \u0627\u0644\u0645\u062e\u0636\u0631\u0651 \u0648\u0627\u0644\u0623\u0635\u0641\u0631 \u0648\u0627\u0644\u0623\u0633\u0648\u062f. \u0627\u0644\u0635\u0641\u0631 \u0643\u0631\u0629 \u0623\u0631\u0636\u064a\u0629\u060c \u0648\u0645\u0646 \u0627\u0644\u0631\u0642\u0645 6 \u062a\u0646\u0628\u062a \u0646\u0628\u062a\u0629 \u0628\u0648\u0631\u0642\u062a\u064a\u0646."}}, {"file": "1a4184de3094abb4.svg", "name": "open.svg", "width": 1200, "height": 1697, "alt": {"en": "The calendar hanging open at January: the picture of the month above, the days in seven columns below.", "ar": "\u0627\u0644\u062a\u0642\u0648\u064a\u0645 \u0645\u0639\u0644\u0651\u0642\u064b\u0627 \u0648\u0645\u0641\u062a\u0648\u062d\u064b\u0627 \u0639\u0644\u0649 \u0634\u0647\u0631 \u0643\u0627\u0646\u0648\u0646 \u0627\u0644\u062b\u0627\u0646\u064a (\u064a\u0646\u0627\u064a\u0631): \u0635\u0648\u0631\u0629 \u0627\u0644\u0634\u0647\u0631 \u0641\u064a \u0627\u0644\u0623\u0639\u0644\u0649\u060c \u0648\u0627\u0644\u0623\u064a\u0627\u0645 \u0641\u064a \u0633\u0628\u0639\u0629 \u0623\u0639\u0645\u062f\u0629 \u062a\u062d\u062a\u0647\u0627."}}]','[{"month": 1, "year": "1996", "picture": "12d1f552f03ddfd3.svg", "name": "01-seeds-of-hope.svg", "width": 1200, "height": 900, "alt": {"en": "A black jet stands nose down in red earth like a planted seed. From its broken tail a teal shoot opens two leaves before an ochre sun; a hammer leans beside it.", "ar": "\u0637\u0627\u0626\u0631\u0629 \u062d\u0631\u0628\u064a\u0629 \u0633\u0648\u062f\u0627\u0621 \u0645\u063a\u0631\u0648\u0633\u0629 \u0641\u064a \u062a\u0631\u0628\u0629 \u062d\u0645\u0631\u0627\u0621 \u0648\u0645\u0642\u062f\u0645\u062a\u0647\u0627 \u0625\u0644\u0649 \u0627\u0644\u0623\u0633\u0641\u0644 \u0643\u0623\u0646\u0647\u0627 \u0628\u0630\u0631\u0629. \u0645\u0646 \u0630\u064a\u0644\u0647\u0627 \u0627\u0644\u0645\u0643\u0633\u0648\u0631 \u062a\u0646\u0628\u062a \u0646\u0628\u062a\u0629 \u0628\u0648\u0631\u0642\u062a\u064a\u0646 \u0623\u0645\u0627\u0645 \u0634\u0645\u0633 \u0635\u0641\u0631\u0627\u0621\u060c \u0648\u0625\u0644\u0649 \u062c\u0627\u0646\u0628\u0647\u0627 \u0645\u0637\u0631\u0642\u0629."}, "en": {"title": "Seeds of Hope", "place": "Warton, Lancashire, England", "text": "On 29 January 1996 Andrea Needham, Joanna Wilson and Lotta Kronlid broke into the British Aerospace site at Warton and took household hammers to Hawk ZH955, a jet sold to Indonesia, which had occupied East Timor for twenty years. Nobody came, so they rang security themselves from a telephone in the hangar; Angie Zelter, who had said in public that she would do the same, was arrested a week later. On 30 July, after six months on remand, a jury at Liverpool Crown Court found all four not guilty."}, "ar": {"title": "\u0628\u0630\u0648\u0631 \u0627\u0644\u0623\u0645\u0644", "place": "\u0648\u0627\u0631\u062a\u0648\u0646\u060c \u0644\u0627\u0646\u0643\u0634\u064a\u0631\u060c \u0625\u0646\u062c\u0644\u062a\u0631\u0627", "text": "\u0641\u064a 29 \u0643\u0627\u0646\u0648\u0646 \u0627\u0644\u062b\u0627\u0646\u064a (\u064a\u0646\u0627\u064a\u0631) 1996 \u062f\u062e\u0644\u062a \u0623\u0646\u062f\u0631\u064a\u0627 \u0646\u064a\u062f\u0647\u0627\u0645 \u0648\u062c\u0648\u0627\u0646\u0627 \u0648\u064a\u0644\u0633\u0648\u0646 \u0648\u0644\u0648\u062a\u0627 \u0643\u0631\u0648\u0646\u0644\u064a\u062f \u0639\u0646\u0648\u0629\u064b \u0645\u0648\u0642\u0639 \u0634\u0631\u0643\u0629 \u00ab\u0628\u0631\u064a\u062a\u064a\u0634 \u0625\u064a\u0631\u0648\u0633\u0628\u064a\u0633\u00bb \u0641\u064a \u0648\u0627\u0631\u062a\u0648\u0646\u060c \u0648\u0627\u0646\u0647\u0644\u0646 \u0628\u0645\u0637\u0627\u0631\u0642 \u0645\u0646\u0632\u0644\u064a\u0629 \u0639\u0644\u0649 \u0637\u0627\u0626\u0631\u0629 \u00ab\u0647\u0648\u0643\u00bb \u0631\u0642\u0645\u0647\u0627 ZH955 \u0628\u064a\u0639\u062a \u0644\u0625\u0646\u062f\u0648\u0646\u064a\u0633\u064a\u0627\u060c \u0627\u0644\u062a\u064a \u0643\u0627\u0646\u062a \u062a\u062d\u062a\u0644 \u062a\u064a\u0645\u0648\u0631 \u0627\u0644\u0634\u0631\u0642\u064a\u0629 \u0645\u0646\u0630 \u0639\u0634\u0631\u064a\u0646 \u0639\u0627\u0645\u064b\u0627. \u0648\u0644\u0645\u0651\u0627 \u0644\u0645 \u064a\u0623\u062a\u0650 \u0623\u062d\u062f\u060c \u0627\u062a\u0635\u0644\u0646 \u0628\u0623\u0646\u0641\u0633\u0647\u0646 \u0628\u062d\u0631\u0627\u0633\u0629 \u0627\u0644\u0645\u0648\u0642\u0639 \u0645\u0646 \u0647\u0627\u062a\u0641 \u0641\u064a \u0627\u0644\u062d\u0638\u064a\u0631\u0629\u061b \u0623\u0645\u0627 \u0623\u0646\u062c\u064a \u0632\u064a\u0644\u062a\u0631\u060c \u0627\u0644\u062a\u064a \u0623\u0639\u0644\u0646\u062a \u0639\u0644\u0649 \u0627\u0644\u0645\u0644\u0623 \u0623\u0646\u0647\u0627 \u0633\u062a\u0641\u0639\u0644 \u0645\u062b\u0644\u0647\u0646\u060c \u0641\u0627\u0639\u062a\u064f\u0642\u0644\u062a \u0628\u0639\u062f \u0623\u0633\u0628\u0648\u0639. \u0648\u0641\u064a 30 \u062a\u0645\u0648\u0632 (\u064a\u0648\u0644\u064a\u0648)\u060c \u0628\u0639\u062f \u0633\u062a\u0629 \u0623\u0634\u0647\u0631 \u0641\u064a \u0627\u0644\u062d\u0628\u0633 \u0627\u0644\u0627\u062d\u062a\u064a\u0627\u0637\u064a\u060c \u0628\u0631\u0651\u0623\u062a \u0647\u064a\u0626\u0629 \u0627\u0644\u0645\u062d\u0644\u0641\u064a\u0646 \u0641\u064a \u0645\u062d\u0643\u0645\u0629 \u0627\u0644\u062a\u0627\u062c \u0628\u0644\u064a\u0641\u0631\u0628\u0648\u0644 \u0627\u0644\u0646\u0633\u0627\u0621 \u0627\u0644\u0623\u0631\u0628\u0639."}}, {"month": 2, "year": "1946", "picture": "18b749fa226480f8.svg", "name": "02-bombay.svg", "width": 1200, "height": 900, "alt": {"en": "A great black anchor floats on teal waves like a ship: its arms are the hull, its shank is the mast, and from it fly three flags in red, ochre and teal.", "ar": "\u0645\u0631\u0633\u0627\u0629 \u0633\u0648\u062f\u0627\u0621 \u0643\u0628\u064a\u0631\u0629 \u062a\u0637\u0641\u0648 \u0639\u0644\u0649 \u0627\u0644\u0645\u0648\u062c \u0643\u0623\u0646\u0647\u0627 \u0633\u0641\u064a\u0646\u0629: \u0630\u0631\u0627\u0639\u0627\u0647\u0627 \u0628\u062f\u0646\u0647\u0627\u060c \u0648\u0633\u0627\u0642\u0647\u0627 \u0633\u0627\u0631\u064a\u062a\u0647\u0627\u060c \u0648\u062a\u0631\u0641\u0631\u0641 \u0639\u0644\u064a\u0647\u0627 \u062b\u0644\u0627\u062b \u0631\u0627\u064a\u0627\u062a: \u062d\u0645\u0631\u0627\u0621 \u0648\u0635\u0641\u0631\u0627\u0621 \u0648\u0632\u0631\u0642\u0627\u0621 \u0645\u062e\u0636\u0631\u0651\u0629."}, "en": {"title": "Three Flags on One Mast", "place": "Bombay, India", "text": "On 18 February 1946 the sailors of HMIS Talwar, a signal school of the Royal Indian Navy, refused food and work; within days the strike had reached ships and barracks from Karachi to Calcutta, and the flags of the Congress, the Muslim League and the Communists flew side by side. Among their demands, beside decent food and equal pay, was that Indian troops be withdrawn from Indonesia. Bombay''s workers struck for them and were shot down, more than two hundred dead; the sailors gave in on 23 February, pressed to do so by the leaders of both great parties."}, "ar": {"title": "\u062b\u0644\u0627\u062b \u0631\u0627\u064a\u0627\u062a \u0639\u0644\u0649 \u0633\u0627\u0631\u064a\u0629 \u0648\u0627\u062d\u062f\u0629", "place": "\u0628\u0648\u0645\u0628\u0627\u064a\u060c \u0627\u0644\u0647\u0646\u062f", "text": "\u0641\u064a 18 \u0634\u0628\u0627\u0637 (\u0641\u0628\u0631\u0627\u064a\u0631) 1946 \u0631\u0641\u0636 \u0628\u062d\u0651\u0627\u0631\u0629 \u00ab\u062a\u0627\u0644\u0648\u0627\u0631\u00bb\u060c \u0648\u0647\u064a \u0645\u062f\u0631\u0633\u0629 \u0627\u0644\u0625\u0634\u0627\u0631\u0629 \u0641\u064a \u0627\u0644\u0628\u062d\u0631\u064a\u0629 \u0627\u0644\u0645\u0644\u0643\u064a\u0629 \u0627\u0644\u0647\u0646\u062f\u064a\u0629\u060c \u0627\u0644\u0637\u0639\u0627\u0645 \u0648\u0627\u0644\u0639\u0645\u0644. \u0648\u0641\u064a \u063a\u0636\u0648\u0646 \u0623\u064a\u0627\u0645 \u0628\u0644\u063a \u0627\u0644\u0625\u0636\u0631\u0627\u0628 \u0627\u0644\u0633\u0641\u0646 \u0648\u0627\u0644\u062b\u0643\u0646\u0627\u062a \u0645\u0646 \u0643\u0631\u0627\u062a\u0634\u064a \u0625\u0644\u0649 \u0643\u0644\u0643\u062a\u0627\u060c \u0648\u0627\u0631\u062a\u0641\u0639\u062a \u0631\u0627\u064a\u0627\u062a \u062d\u0632\u0628 \u0627\u0644\u0645\u0624\u062a\u0645\u0631 \u0648\u0627\u0644\u0631\u0627\u0628\u0637\u0629 \u0627\u0644\u0625\u0633\u0644\u0627\u0645\u064a\u0629 \u0648\u0627\u0644\u0634\u064a\u0648\u0639\u064a\u064a\u0646 \u062c\u0646\u0628\u064b\u0627 \u0625\u0644\u0649 \u062c\u0646\u0628. \u0648\u0643\u0627\u0646 \u0645\u0646 \u0645\u0637\u0627\u0644\u0628\u0647\u0645\u060c \u0625\u0644\u0649 \u062c\u0627\u0646\u0628 \u0627\u0644\u0637\u0639\u0627\u0645 \u0627\u0644\u0644\u0627\u0626\u0642 \u0648\u0627\u0644\u0645\u0633\u0627\u0648\u0627\u0629 \u0641\u064a \u0627\u0644\u0623\u062c\u0648\u0631\u060c \u0633\u062d\u0628 \u0627\u0644\u0642\u0648\u0627\u062a \u0627\u0644\u0647\u0646\u062f\u064a\u0629 \u0645\u0646 \u0625\u0646\u062f\u0648\u0646\u064a\u0633\u064a\u0627. \u0623\u0636\u0631\u0628 \u0639\u0645\u0627\u0644 \u0628\u0648\u0645\u0628\u0627\u064a \u062a\u0636\u0627\u0645\u0646\u064b\u0627 \u0645\u0639\u0647\u0645 \u0641\u0623\u064f\u0637\u0644\u0642 \u0639\u0644\u064a\u0647\u0645 \u0627\u0644\u0631\u0635\u0627\u0635 \u0648\u0642\u064f\u062a\u0644 \u0623\u0643\u062b\u0631 \u0645\u0646 \u0645\u0626\u062a\u064a\u0646\u060c \u0648\u0627\u0633\u062a\u0633\u0644\u0645 \u0627\u0644\u0628\u062d\u0651\u0627\u0631\u0629 \u0641\u064a 23 \u0634\u0628\u0627\u0637 (\u0641\u0628\u0631\u0627\u064a\u0631) \u062a\u062d\u062a \u0636\u063a\u0637 \u0642\u0627\u062f\u0629 \u0627\u0644\u062d\u0632\u0628\u064a\u0646 \u0627\u0644\u0643\u0628\u064a\u0631\u064a\u0646."}}, {"month": 3, "year": "1974", "picture": "c411b444a1768aab.svg", "name": "03-east-kilbride.svg", "width": 1200, "height": 900, "alt": {"en": "The fan of a jet engine seen from the front, black on ochre. A red spanner lies across it and holds the blades still.", "ar": "\u0645\u0631\u0648\u062d\u0629 \u0645\u062d\u0631\u0643 \u0646\u0641\u0651\u0627\u062b \u0645\u0646 \u0627\u0644\u0623\u0645\u0627\u0645\u060c \u0633\u0648\u062f\u0627\u0621 \u0639\u0644\u0649 \u062e\u0644\u0641\u064a\u0629 \u0635\u0641\u0631\u0627\u0621. \u0645\u0641\u062a\u0627\u062d \u0631\u0628\u0637 \u0623\u062d\u0645\u0631 \u0645\u0645\u062f\u0648\u062f \u0639\u0628\u0631\u0647\u0627 \u064a\u0648\u0642\u0641 \u0634\u0641\u0631\u0627\u062a\u0647\u0627."}, "en": {"title": "The Engines Nobody Would Touch", "place": "East Kilbride, Scotland", "text": "In March 1974 Bob Fulton, an engine inspector at Rolls-Royce in East Kilbride, found Avon engines of the Chilean air force on his line, made for the Hawker Hunter, the jet that had bombed the presidential palace in Santiago six months before. He refused to touch them, and the plant refused with him. Four engines stood in the yard until they were taken away one night in 1978; in 2015 Fulton, Robert Somerville and John Keenan were made Commanders of Chile''s Order of Bernardo O''Higgins."}, "ar": {"title": "\u0645\u062d\u0631\u0643\u0627\u062a \u0644\u0645 \u064a\u0644\u0645\u0633\u0647\u0627 \u0623\u062d\u062f", "place": "\u0625\u064a\u0633\u062a \u0643\u064a\u0644\u0628\u0631\u0627\u064a\u062f\u060c \u0627\u0633\u0643\u062a\u0644\u0646\u062f\u0627", "text": "\u0641\u064a \u0622\u0630\u0627\u0631 (\u0645\u0627\u0631\u0633) 1974 \u0648\u062c\u062f \u0628\u0648\u0628 \u0641\u0648\u0644\u062a\u0648\u0646\u060c \u0645\u0641\u062a\u0651\u0634 \u0627\u0644\u0645\u062d\u0631\u0643\u0627\u062a \u0641\u064a \u0645\u0635\u0646\u0639 \u0631\u0648\u0644\u0632 \u0631\u0648\u064a\u0633 \u0641\u064a \u0625\u064a\u0633\u062a \u0643\u064a\u0644\u0628\u0631\u0627\u064a\u062f\u060c \u0623\u0645\u0627\u0645\u0647 \u0645\u062d\u0631\u0643\u0627\u062a \u00ab\u0625\u064a\u0641\u0648\u0646\u00bb \u062a\u0639\u0648\u062f \u0625\u0644\u0649 \u0633\u0644\u0627\u062d \u0627\u0644\u062c\u0648 \u0627\u0644\u062a\u0634\u064a\u0644\u064a\u060c \u0648\u0647\u064a \u0645\u062d\u0631\u0643\u0627\u062a \u0627\u0644\u0637\u0627\u0626\u0631\u0629 \u00ab\u0647\u0648\u0643\u0631 \u0647\u0646\u062a\u0631\u00bb \u0627\u0644\u062a\u064a \u0642\u064f\u0635\u0641 \u0628\u0647\u0627 \u0627\u0644\u0642\u0635\u0631 \u0627\u0644\u0631\u0626\u0627\u0633\u064a \u0641\u064a \u0633\u0627\u0646\u062a\u064a\u0627\u063a\u0648 \u0642\u0628\u0644 \u0633\u062a\u0629 \u0623\u0634\u0647\u0631. \u0631\u0641\u0636 \u0623\u0646 \u064a\u0645\u0633\u0651\u0647\u0627\u060c \u0648\u0631\u0641\u0636 \u0627\u0644\u0645\u0635\u0646\u0639 \u0645\u0639\u0647. \u0628\u0642\u064a\u062a \u0623\u0631\u0628\u0639\u0629 \u0645\u062d\u0631\u0643\u0627\u062a \u0641\u064a \u0627\u0644\u0633\u0627\u062d\u0629 \u062d\u062a\u0649 \u0646\u064f\u0642\u0644\u062a \u0630\u0627\u062a \u0644\u064a\u0644\u0629 \u0645\u0646 \u0639\u0627\u0645 1978. \u0648\u0641\u064a \u0639\u0627\u0645 2015 \u0645\u064f\u0646\u062d \u0641\u0648\u0644\u062a\u0648\u0646 \u0648\u0631\u0648\u0628\u0631\u062a \u0633\u0648\u0645\u0631\u0641\u064a\u0644 \u0648\u062c\u0648\u0646 \u0643\u064a\u0646\u0627\u0646 \u0648\u0633\u0627\u0645 \u0628\u0631\u0646\u0627\u0631\u062f\u0648 \u0623\u0648\u0647\u064a\u063a\u0646\u0632 \u0627\u0644\u062a\u0634\u064a\u0644\u064a \u0628\u0631\u062a\u0628\u0629 \u0642\u0627\u0626\u062f."}}, {"month": 4, "year": "1955", "picture": "27b79e51a3a1746f.svg", "name": "04-bandung.svg", "width": 1200, "height": 900, "alt": {"en": "A flower of twenty-nine petals in red, ochre, pink and paper white on deep teal, one petal for each country at the table.", "ar": "\u0632\u0647\u0631\u0629 \u0645\u0646 \u062a\u0633\u0639 \u0648\u0639\u0634\u0631\u064a\u0646 \u0628\u062a\u0644\u0629 \u0628\u0627\u0644\u0623\u062d\u0645\u0631 \u0648\u0627\u0644\u0623\u0635\u0641\u0631 \u0648\u0627\u0644\u0648\u0631\u062f\u064a \u0648\u0627\u0644\u0623\u0628\u064a\u0636 \u0639\u0644\u0649 \u062e\u0644\u0641\u064a\u0629 \u0632\u0631\u0642\u0627\u0621 \u0645\u062e\u0636\u0631\u0651\u0629 \u062f\u0627\u0643\u0646\u0629\u060c \u0628\u062a\u0644\u0629 \u0644\u0643\u0644 \u0628\u0644\u062f \u062d\u0648\u0644 \u0627\u0644\u0637\u0627\u0648\u0644\u0629."}, "en": {"title": "Twenty-Nine at One Table", "place": "Bandung, Indonesia", "text": "From 18 to 24 April 1955 the delegates of twenty-nine countries of Asia and Africa, together home to more than half of humanity, met in Bandung; London, Paris, Washington and Moscow were not invited. They were not of one mind, about communism least of all, and still agreed on ten principles, among them respect for the sovereignty of all nations and the equality of all races. Portugal''s colonies were not represented; nobody spoke there for East Timor, a few islands further on."}, "ar": {"title": "\u062a\u0633\u0639\u0629 \u0648\u0639\u0634\u0631\u0648\u0646 \u062d\u0648\u0644 \u0637\u0627\u0648\u0644\u0629 \u0648\u0627\u062d\u062f\u0629", "place": "\u0628\u0627\u0646\u062f\u0648\u0646\u063a\u060c \u0625\u0646\u062f\u0648\u0646\u064a\u0633\u064a\u0627", "text": "\u0628\u064a\u0646 18 \u064824 \u0646\u064a\u0633\u0627\u0646 (\u0623\u0628\u0631\u064a\u0644) 1955 \u0627\u062c\u062a\u0645\u0639 \u0641\u064a \u0628\u0627\u0646\u062f\u0648\u0646\u063a \u0645\u0646\u062f\u0648\u0628\u0648 \u062a\u0633\u0639\u0629 \u0648\u0639\u0634\u0631\u064a\u0646 \u0628\u0644\u062f\u064b\u0627 \u0645\u0646 \u0622\u0633\u064a\u0627 \u0648\u0623\u0641\u0631\u064a\u0642\u064a\u0627\u060c \u064a\u0633\u0643\u0646\u0647\u0627 \u0645\u0639\u064b\u0627 \u0623\u0643\u062b\u0631 \u0645\u0646 \u0646\u0635\u0641 \u0627\u0644\u0628\u0634\u0631\u060c \u0648\u0644\u0645 \u062a\u064f\u062f\u0639\u064e \u0644\u0646\u062f\u0646 \u0648\u0644\u0627 \u0628\u0627\u0631\u064a\u0633 \u0648\u0644\u0627 \u0648\u0627\u0634\u0646\u0637\u0646 \u0648\u0644\u0627 \u0645\u0648\u0633\u0643\u0648. \u0644\u0645 \u064a\u0643\u0648\u0646\u0648\u0627 \u0639\u0644\u0649 \u0631\u0623\u064a \u0648\u0627\u062d\u062f\u060c \u0648\u0644\u0627 \u0633\u064a\u0645\u0627 \u0641\u064a \u0627\u0644\u0634\u064a\u0648\u0639\u064a\u0629\u060c \u0644\u0643\u0646\u0647\u0645 \u0627\u062a\u0641\u0642\u0648\u0627 \u0639\u0644\u0649 \u0639\u0634\u0631\u0629 \u0645\u0628\u0627\u062f\u0626\u060c \u0645\u0646\u0647\u0627 \u0627\u062d\u062a\u0631\u0627\u0645 \u0633\u064a\u0627\u062f\u0629 \u0627\u0644\u0623\u0645\u0645 \u062c\u0645\u064a\u0639\u064b\u0627 \u0648\u0627\u0644\u0645\u0633\u0627\u0648\u0627\u0629 \u0628\u064a\u0646 \u0627\u0644\u0623\u0639\u0631\u0627\u0642 \u0643\u0644\u0647\u0627. \u0623\u0645\u0627 \u0645\u0633\u062a\u0639\u0645\u0631\u0627\u062a \u0627\u0644\u0628\u0631\u062a\u063a\u0627\u0644 \u0641\u0644\u0645 \u062a\u064f\u0645\u062b\u064e\u0651\u0644\u060c \u0648\u0644\u0645 \u064a\u062a\u0643\u0644\u0645 \u0647\u0646\u0627\u0643 \u0623\u062d\u062f \u0628\u0627\u0633\u0645 \u062a\u064a\u0645\u0648\u0631 \u0627\u0644\u0634\u0631\u0642\u064a\u0629\u060c \u0639\u0644\u0649 \u0628\u064f\u0639\u062f \u0628\u0636\u0639 \u062c\u0632\u0631."}}, {"month": 5, "year": "1886", "picture": "1019f5f9babcf5ba.svg", "name": "05-chicago.svg", "width": 1200, "height": 900, "alt": {"en": "A clock cut into three equal parts of eight hours: a hammer on red, a moon on teal, a flower on ochre. Beside it stand four black candles, just put out, still smoking.", "ar": "\u0633\u0627\u0639\u0629 \u0645\u0642\u0633\u0648\u0645\u0629 \u0625\u0644\u0649 \u062b\u0644\u0627\u062b\u0629 \u0623\u062c\u0632\u0627\u0621 \u0645\u062a\u0633\u0627\u0648\u064a\u0629\u060c \u0643\u0644 \u0645\u0646\u0647\u0627 \u062b\u0645\u0627\u0646\u064a \u0633\u0627\u0639\u0627\u062a: \u0645\u0637\u0631\u0642\u0629 \u0639\u0644\u0649 \u0627\u0644\u0623\u062d\u0645\u0631\u060c \u0648\u0642\u0645\u0631 \u0639\u0644\u0649 \u0627\u0644\u0623\u0632\u0631\u0642 \u0627\u0644\u0645\u062e\u0636\u0631\u0651\u060c \u0648\u0632\u0647\u0631\u0629 \u0639\u0644\u0649 \u0627\u0644\u0623\u0635\u0641\u0631. \u0648\u0625\u0644\u0649 \u062c\u0627\u0646\u0628\u0647\u0627 \u0623\u0631\u0628\u0639 \u0634\u0645\u0648\u0639 \u0633\u0648\u062f\u0627\u0621 \u0623\u064f\u0637\u0641\u0626\u062a \u0644\u0644\u062a\u0648 \u0648\u0645\u0627 \u0632\u0627\u0644 \u062f\u062e\u0627\u0646\u0647\u0627 \u064a\u062a\u0635\u0627\u0639\u062f."}, "en": {"title": "Eight Hours", "place": "Chicago, United States", "text": "On 1 May 1886 workers across the United States struck for the eight-hour day, nowhere more strongly than in Chicago. On the third police fired on strikers at the McCormick works; on the fourth someone threw a bomb at police in Haymarket Square, and eight anarchists were convicted though no one showed that any of them had thrown it. Albert Parsons, August Spies, Adolph Fischer and George Engel were hanged on 11 November 1887; two years later a congress in Paris made the first of May the workers'' day of the world."}, "ar": {"title": "\u062b\u0645\u0627\u0646\u064a \u0633\u0627\u0639\u0627\u062a", "place": "\u0634\u064a\u0643\u0627\u063a\u0648\u060c \u0627\u0644\u0648\u0644\u0627\u064a\u0627\u062a \u0627\u0644\u0645\u062a\u062d\u062f\u0629", "text": "\u0641\u064a 1 \u0623\u064a\u0627\u0631 (\u0645\u0627\u064a\u0648) 1886 \u0623\u0636\u0631\u0628 \u0627\u0644\u0639\u0645\u0627\u0644 \u0641\u064a \u0623\u0646\u062d\u0627\u0621 \u0627\u0644\u0648\u0644\u0627\u064a\u0627\u062a \u0627\u0644\u0645\u062a\u062d\u062f\u0629 \u0645\u0637\u0627\u0644\u0628\u064a\u0646 \u0628\u064a\u0648\u0645 \u0639\u0645\u0644 \u0645\u0646 \u062b\u0645\u0627\u0646\u064a \u0633\u0627\u0639\u0627\u062a\u060c \u0648\u0643\u0627\u0646\u062a \u0634\u064a\u0643\u0627\u063a\u0648 \u0641\u064a \u0637\u0644\u064a\u0639\u062a\u0647\u0645. \u0641\u064a \u0627\u0644\u062b\u0627\u0644\u062b \u0645\u0646\u0647 \u0623\u0637\u0644\u0642\u062a \u0627\u0644\u0634\u0631\u0637\u0629 \u0627\u0644\u0646\u0627\u0631 \u0639\u0644\u0649 \u0627\u0644\u0645\u0636\u0631\u0628\u064a\u0646 \u0639\u0646\u062f \u0645\u0635\u0646\u0639 \u0645\u0627\u0643\u0648\u0631\u0645\u064a\u0643\u060c \u0648\u0641\u064a \u0627\u0644\u0631\u0627\u0628\u0639 \u0623\u0644\u0642\u0649 \u0645\u062c\u0647\u0648\u0644 \u0642\u0646\u0628\u0644\u0629 \u0639\u0644\u0649 \u0627\u0644\u0634\u0631\u0637\u0629 \u0641\u064a \u0633\u0627\u062d\u0629 \u0647\u0627\u064a\u0645\u0627\u0631\u0643\u062a\u060c \u0641\u0623\u064f\u062f\u064a\u0646 \u062b\u0645\u0627\u0646\u064a\u0629 \u0645\u0646 \u0627\u0644\u0644\u0627\u0633\u0644\u0637\u0648\u064a\u064a\u0646 \u0645\u0646 \u063a\u064a\u0631 \u0623\u0646 \u064a\u062b\u0628\u062a \u0623\u0646 \u0623\u062d\u062f\u064b\u0627 \u0645\u0646\u0647\u0645 \u0623\u0644\u0642\u0627\u0647\u0627. \u0634\u064f\u0646\u0642 \u0623\u0644\u0628\u0631\u062a \u0628\u0627\u0631\u0633\u0648\u0646\u0632 \u0648\u0623\u0648\u063a\u0633\u062a \u0633\u0628\u0627\u064a\u0632 \u0648\u0623\u062f\u0648\u0644\u0641 \u0641\u064a\u0634\u0631 \u0648\u062c\u0648\u0631\u062c \u0625\u0646\u063a\u0644 \u0641\u064a 11 \u062a\u0634\u0631\u064a\u0646 \u0627\u0644\u062b\u0627\u0646\u064a (\u0646\u0648\u0641\u0645\u0628\u0631) 1887\u060c \u0648\u0628\u0639\u062f \u0639\u0627\u0645\u064a\u0646 \u062c\u0639\u0644 \u0645\u0624\u062a\u0645\u0631 \u0641\u064a \u0628\u0627\u0631\u064a\u0633 \u0645\u0646 \u0627\u0644\u0623\u0648\u0644 \u0645\u0646 \u0623\u064a\u0627\u0631 (\u0645\u0627\u064a\u0648) \u064a\u0648\u0645 \u0627\u0644\u0639\u0645\u0627\u0644 \u0641\u064a \u0627\u0644\u0639\u0627\u0644\u0645."}}, {"month": 6, "year": "1976", "picture": "d45dbc2b414b8483.svg", "name": "06-soweto.svg", "width": 1200, "height": 900, "alt": {"en": "A crowd of pencils standing upright like marchers, black and ochre on pink. In front one red pencil is broken in two.", "ar": "\u062d\u0634\u062f \u0645\u0646 \u0623\u0642\u0644\u0627\u0645 \u0627\u0644\u0631\u0635\u0627\u0635 \u0648\u0627\u0642\u0641\u0629 \u0643\u0623\u0646\u0647\u0627 \u0645\u0633\u064a\u0631\u0629\u060c \u0633\u0648\u062f\u0627\u0621 \u0648\u0635\u0641\u0631\u0627\u0621 \u0639\u0644\u0649 \u062e\u0644\u0641\u064a\u0629 \u0648\u0631\u062f\u064a\u0629. \u0648\u0641\u064a \u0627\u0644\u0645\u0642\u062f\u0645\u0629 \u0642\u0644\u0645 \u0623\u062d\u0645\u0631 \u0645\u0643\u0633\u0648\u0631 \u0646\u0635\u0641\u064a\u0646."}, "en": {"title": "The Pupils of Soweto", "place": "Soweto, South Africa", "text": "On 16 June 1976 thousands of school pupils marched through Soweto against an order that half their subjects be taught in Afrikaans, the language of the state that ruled them. The police opened fire; Hastings Ndlovu and the boy Hector Pieterson were among the first to die, and the rising that followed cost hundreds of lives. The order was withdrawn within weeks; apartheid held out for almost two decades more, but it never had its quiet back."}, "ar": {"title": "\u062a\u0644\u0627\u0645\u064a\u0630 \u0633\u0648\u064a\u062a\u0648", "place": "\u0633\u0648\u064a\u062a\u0648\u060c \u062c\u0646\u0648\u0628 \u0623\u0641\u0631\u064a\u0642\u064a\u0627", "text": "\u0641\u064a 16 \u062d\u0632\u064a\u0631\u0627\u0646 (\u064a\u0648\u0646\u064a\u0648) 1976 \u0633\u0627\u0631 \u0622\u0644\u0627\u0641 \u0627\u0644\u062a\u0644\u0627\u0645\u064a\u0630 \u0641\u064a \u0633\u0648\u064a\u062a\u0648 \u0627\u062d\u062a\u062c\u0627\u062c\u064b\u0627 \u0639\u0644\u0649 \u0623\u0645\u0631 \u064a\u0642\u0636\u064a \u0628\u062a\u062f\u0631\u064a\u0633 \u0646\u0635\u0641 \u0645\u0648\u0627\u062f\u0647\u0645 \u0628\u0627\u0644\u0623\u0641\u0631\u064a\u0643\u0627\u0646\u064a\u0629\u060c \u0644\u063a\u0629 \u0627\u0644\u062f\u0648\u0644\u0629 \u0627\u0644\u062a\u064a \u062a\u062d\u0643\u0645\u0647\u0645. \u0641\u062a\u062d\u062a \u0627\u0644\u0634\u0631\u0637\u0629 \u0627\u0644\u0646\u0627\u0631\u060c \u0648\u0643\u0627\u0646 \u0647\u0627\u0633\u062a\u064a\u0646\u063a\u0632 \u0646\u062f\u0644\u0648\u0641\u0648 \u0648\u0627\u0644\u0641\u062a\u0649 \u0647\u064a\u0643\u062a\u0648\u0631 \u0628\u064a\u062a\u0631\u0633\u0648\u0646 \u0645\u0646 \u0623\u0648\u0627\u0626\u0644 \u0627\u0644\u0642\u062a\u0644\u0649\u060c \u0648\u0623\u0648\u062f\u062a \u0627\u0644\u0627\u0646\u062a\u0641\u0627\u0636\u0629 \u0627\u0644\u062a\u064a \u062a\u0644\u062a \u0630\u0644\u0643 \u0628\u062d\u064a\u0627\u0629 \u0627\u0644\u0645\u0626\u0627\u062a. \u0633\u064f\u062d\u0628 \u0627\u0644\u0623\u0645\u0631 \u0628\u0639\u062f \u0623\u0633\u0627\u0628\u064a\u0639\u061b \u0648\u0635\u0645\u062f \u0646\u0638\u0627\u0645 \u0627\u0644\u0641\u0635\u0644 \u0627\u0644\u0639\u0646\u0635\u0631\u064a \u0646\u062d\u0648 \u0639\u0642\u062f\u064a\u0646 \u0622\u062e\u0631\u064a\u0646\u060c \u0644\u0643\u0646\u0647 \u0644\u0645 \u064a\u0633\u062a\u0639\u062f \u0647\u062f\u0648\u0621\u0647 \u0642\u0637."}}, {"month": 7, "year": "1956", "picture": "04e58ce1563d8c40.svg", "name": "07-suez.svg", "width": 1200, "height": 900, "alt": {"en": "A keyhole in an ochre plate the colour of the desert: a red sun is its round, the canal running towards us its slot. A small felucca sails through.", "ar": "\u062b\u0642\u0628 \u0645\u0641\u062a\u0627\u062d \u0641\u064a \u0635\u0641\u064a\u062d\u0629 \u0635\u0641\u0631\u0627\u0621 \u0628\u0644\u0648\u0646 \u0627\u0644\u0635\u062d\u0631\u0627\u0621: \u062f\u0627\u0626\u0631\u062a\u0647 \u0634\u0645\u0633 \u062d\u0645\u0631\u0627\u0621\u060c \u0648\u0634\u0642\u0651\u0647 \u0627\u0644\u0642\u0646\u0627\u0629 \u0627\u0644\u062c\u0627\u0631\u064a\u0629 \u0646\u062d\u0648\u0646\u0627. \u0648\u062a\u0639\u0628\u0631 \u0627\u0644\u0642\u0646\u0627\u0629 \u0641\u0644\u0648\u0643\u0629 \u0635\u063a\u064a\u0631\u0629."}, "en": {"title": "The Name of de Lesseps", "place": "Alexandria and the Suez Canal, Egypt", "text": "Speaking in Alexandria on 26 July 1956, Gamal Abdel Nasser said the name of Ferdinand de Lesseps, the Frenchman who had the canal dug, again and again: it was the signal for Egyptian teams to occupy the offices of the Suez Canal Company, which was nationalised that night. In the autumn Israel, Britain and France attacked. Port Said was bombarded, but with both Washington and Moscow against them the British and the French had to leave before the year was out, and the canal stayed Egyptian."}, "ar": {"title": "\u0627\u0633\u0645 \u062f\u064a\u0644\u064a\u0633\u0628\u0633", "place": "\u0627\u0644\u0625\u0633\u0643\u0646\u062f\u0631\u064a\u0629 \u0648\u0642\u0646\u0627\u0629 \u0627\u0644\u0633\u0648\u064a\u0633\u060c \u0645\u0635\u0631", "text": "\u0641\u064a \u062e\u0637\u0627\u0628\u0647 \u0628\u0627\u0644\u0625\u0633\u0643\u0646\u062f\u0631\u064a\u0629 \u0641\u064a 26 \u062a\u0645\u0648\u0632 (\u064a\u0648\u0644\u064a\u0648) 1956 \u0643\u0631\u0651\u0631 \u062c\u0645\u0627\u0644 \u0639\u0628\u062f \u0627\u0644\u0646\u0627\u0635\u0631 \u0627\u0633\u0645 \u0641\u0631\u062f\u064a\u0646\u0627\u0646\u062f \u062f\u064a\u0644\u064a\u0633\u0628\u0633\u060c \u0627\u0644\u0641\u0631\u0646\u0633\u064a \u0627\u0644\u0630\u064a \u062d\u064f\u0641\u0631\u062a \u0627\u0644\u0642\u0646\u0627\u0629 \u0628\u0625\u062f\u0627\u0631\u062a\u0647: \u0643\u0627\u0646\u062a \u062a\u0644\u0643 \u0625\u0634\u0627\u0631\u0629 \u0625\u0644\u0649 \u0627\u0644\u0645\u062c\u0645\u0648\u0639\u0627\u062a \u0627\u0644\u0645\u0635\u0631\u064a\u0629 \u0628\u0623\u0646 \u062a\u0636\u0639 \u064a\u062f\u0647\u0627 \u0639\u0644\u0649 \u0645\u0643\u0627\u062a\u0628 \u0634\u0631\u0643\u0629 \u0642\u0646\u0627\u0629 \u0627\u0644\u0633\u0648\u064a\u0633 \u0627\u0644\u062a\u064a \u0623\u064f\u0645\u0650\u0651\u0645\u062a \u0641\u064a \u0627\u0644\u0644\u064a\u0644\u0629 \u0646\u0641\u0633\u0647\u0627. \u0648\u0641\u064a \u0627\u0644\u062e\u0631\u064a\u0641 \u0634\u0646\u0651\u062a \u0625\u0633\u0631\u0627\u0626\u064a\u0644 \u0648\u0628\u0631\u064a\u0637\u0627\u0646\u064a\u0627 \u0648\u0641\u0631\u0646\u0633\u0627 \u0627\u0644\u0639\u062f\u0648\u0627\u0646 \u0627\u0644\u062b\u0644\u0627\u062b\u064a. \u0642\u064f\u0635\u0641\u062a \u0628\u0648\u0631\u0633\u0639\u064a\u062f\u060c \u0644\u0643\u0646 \u0648\u0627\u0634\u0646\u0637\u0646 \u0648\u0645\u0648\u0633\u0643\u0648 \u0648\u0642\u0641\u062a\u0627 \u0643\u0644\u062a\u0627\u0647\u0645\u0627 \u0641\u064a \u0648\u062c\u0647 \u0627\u0644\u0645\u0639\u062a\u062f\u064a\u0646\u060c \u0641\u0627\u0636\u0637\u0631 \u0627\u0644\u0628\u0631\u064a\u0637\u0627\u0646\u064a\u0648\u0646 \u0648\u0627\u0644\u0641\u0631\u0646\u0633\u064a\u0648\u0646 \u0625\u0644\u0649 \u0627\u0644\u0631\u062d\u064a\u0644 \u0642\u0628\u0644 \u0646\u0647\u0627\u064a\u0629 \u0627\u0644\u0639\u0627\u0645\u060c \u0648\u0628\u0642\u064a\u062a \u0627\u0644\u0642\u0646\u0627\u0629 \u0645\u0635\u0631\u064a\u0629."}}, {"month": 8, "year": "1966", "picture": "8daa6ae92d320509.svg", "name": "08-wave-hill.svg", "width": 1200, "height": 900, "alt": {"en": "Red earth pours from a pale hand into an open black hand, before a great ochre sun.", "ar": "\u062a\u0631\u0627\u0628 \u0623\u062d\u0645\u0631 \u064a\u0646\u0633\u0643\u0628 \u0645\u0646 \u064a\u062f \u0641\u0627\u062a\u062d\u0629 \u0627\u0644\u0644\u0648\u0646 \u0641\u064a \u0643\u0641\u0651 \u0633\u0648\u062f\u0627\u0621 \u0645\u0641\u062a\u0648\u062d\u0629\u060c \u0648\u062e\u0644\u0641\u0647\u0645\u0627 \u0634\u0645\u0633 \u0635\u0641\u0631\u0627\u0621 \u0643\u0628\u064a\u0631\u0629."}, "en": {"title": "The Walk-Off", "place": "Wave Hill, Northern Territory, Australia", "text": "On 23 August 1966 Vincent Lingiari led about two hundred Gurindji stockmen, house servants and their families off Wave Hill, a cattle station of the British Vestey company. It began as a strike over wages and conditions; soon they said that they wanted their land. They stayed out for years, camped at Wattie Creek, until on 16 August 1975 prime minister Gough Whitlam poured a handful of red earth into Lingiari''s palm and handed back a part of it."}, "ar": {"title": "\u0627\u0644\u0631\u062d\u064a\u0644 \u0639\u0646 \u0648\u064a\u0641 \u0647\u064a\u0644", "place": "\u0648\u064a\u0641 \u0647\u064a\u0644\u060c \u0627\u0644\u0625\u0642\u0644\u064a\u0645 \u0627\u0644\u0634\u0645\u0627\u0644\u064a\u060c \u0623\u0633\u062a\u0631\u0627\u0644\u064a\u0627", "text": "\u0641\u064a 23 \u0622\u0628 (\u0623\u063a\u0633\u0637\u0633) 1966 \u0642\u0627\u062f \u0641\u0646\u0633\u0646\u062a \u0644\u064a\u0646\u063a\u064a\u0627\u0631\u064a \u0646\u062d\u0648 \u0645\u0626\u062a\u064a\u0646 \u0645\u0646 \u0634\u0639\u0628 \u0627\u0644\u063a\u0648\u0631\u064a\u0646\u062f\u062c\u064a\u060c \u0645\u0646 \u0631\u0639\u0627\u0629 \u0648\u062e\u062f\u0645 \u0645\u0646\u0627\u0632\u0644 \u0648\u0639\u0627\u0626\u0644\u0627\u062a\u0647\u0645\u060c \u0625\u0644\u0649 \u062e\u0627\u0631\u062c \u0648\u064a\u0641 \u0647\u064a\u0644\u060c \u0648\u0647\u064a \u0645\u0632\u0631\u0639\u0629 \u0645\u0627\u0634\u064a\u0629 \u062a\u0645\u0644\u0643\u0647\u0627 \u0634\u0631\u0643\u0629 \u0641\u064a\u0633\u062a\u064a \u0627\u0644\u0628\u0631\u064a\u0637\u0627\u0646\u064a\u0629. \u0628\u062f\u0623 \u0627\u0644\u0623\u0645\u0631 \u0625\u0636\u0631\u0627\u0628\u064b\u0627 \u0639\u0644\u0649 \u0627\u0644\u0623\u062c\u0648\u0631 \u0648\u0638\u0631\u0648\u0641 \u0627\u0644\u0639\u0645\u0644\u060c \u062b\u0645 \u0642\u0627\u0644\u0648\u0627 \u0625\u0646\u0647\u0645 \u064a\u0631\u064a\u062f\u0648\u0646 \u0623\u0631\u0636\u0647\u0645. \u0638\u0644\u0651\u0648\u0627 \u0633\u0646\u0648\u0627\u062a \u0641\u064a \u0645\u062e\u064a\u0645\u0647\u0645 \u0639\u0646\u062f \u0648\u0627\u062a\u064a \u0643\u0631\u064a\u0643\u060c \u0625\u0644\u0649 \u0623\u0646 \u0633\u0643\u0628 \u0631\u0626\u064a\u0633 \u0627\u0644\u0648\u0632\u0631\u0627\u0621 \u063a\u0648\u0641 \u0648\u064a\u062a\u0644\u0627\u0645 \u0641\u064a 16 \u0622\u0628 (\u0623\u063a\u0633\u0637\u0633) 1975 \u062d\u0641\u0646\u0629 \u0645\u0646 \u0627\u0644\u062a\u0631\u0627\u0628 \u0627\u0644\u0623\u062d\u0645\u0631 \u0641\u064a \u0643\u0641\u0651 \u0644\u064a\u0646\u063a\u064a\u0627\u0631\u064a \u0648\u0623\u0639\u0627\u062f \u0625\u0644\u064a\u0647\u0645 \u062c\u0632\u0621\u064b\u0627 \u0645\u0646\u0647\u0627."}}, {"month": 9, "year": "1973", "picture": "8f21e9cdf67ff822.svg", "name": "09-guinea-bissau.svg", "width": 1200, "height": 900, "alt": {"en": "A black star stands on the hills with both its lower points, like a tree; from them roots reach far down into the red soil.", "ar": "\u0646\u062c\u0645\u0629 \u0633\u0648\u062f\u0627\u0621 \u062a\u0642\u0641 \u0639\u0644\u0649 \u0627\u0644\u062a\u0644\u0627\u0644 \u0628\u0637\u0631\u0641\u064a\u0647\u0627 \u0627\u0644\u0633\u0641\u0644\u064a\u064a\u0646 \u0643\u0623\u0646\u0647\u0627 \u0634\u062c\u0631\u0629\u060c \u0648\u0645\u0646\u0647\u0645\u0627 \u062a\u0645\u062a\u062f \u0627\u0644\u062c\u0630\u0648\u0631 \u0639\u0645\u064a\u0642\u064b\u0627 \u0641\u064a \u0627\u0644\u062a\u0631\u0628\u0629 \u0627\u0644\u062d\u0645\u0631\u0627\u0621."}, "en": {"title": "Without Waiting for Lisbon", "place": "The hills of Bo\u00e9, Guinea-Bissau", "text": "On 20 January 1973 Am\u00edlcar Cabral, agronomist and a founder of the liberation movement PAIGC, was murdered in Conakry. On 24 September, in the liberated hills of Bo\u00e9, an elected assembly declared the independence of Guinea-Bissau without asking Portugal, and dozens of states recognised it within weeks. Seven months later Portuguese officers, many of whom had fought that lost war, brought down the dictatorship in Lisbon; in September 1974 Portugal recognised the republic too."}, "ar": {"title": "\u0645\u0646 \u062f\u0648\u0646 \u0627\u0646\u062a\u0638\u0627\u0631 \u0644\u0634\u0628\u0648\u0646\u0629", "place": "\u062a\u0644\u0627\u0644 \u0628\u0648\u064a\u060c \u063a\u064a\u0646\u064a\u0627 \u0628\u064a\u0633\u0627\u0648", "text": "\u0641\u064a 20 \u0643\u0627\u0646\u0648\u0646 \u0627\u0644\u062b\u0627\u0646\u064a (\u064a\u0646\u0627\u064a\u0631) 1973 \u0627\u063a\u062a\u064a\u0644 \u0641\u064a \u0643\u0648\u0646\u0627\u0643\u0631\u064a \u0623\u0645\u064a\u0644\u0643\u0627\u0631 \u0643\u0627\u0628\u0631\u0627\u0644\u060c \u0627\u0644\u0645\u0647\u0646\u062f\u0633 \u0627\u0644\u0632\u0631\u0627\u0639\u064a \u0648\u0623\u062d\u062f \u0645\u0624\u0633\u0633\u064a \u062d\u0631\u0643\u0629 \u0627\u0644\u062a\u062d\u0631\u064a\u0631 \u00ab\u0627\u0644\u062d\u0632\u0628 \u0627\u0644\u0623\u0641\u0631\u064a\u0642\u064a \u0644\u0627\u0633\u062a\u0642\u0644\u0627\u0644 \u063a\u064a\u0646\u064a\u0627 \u0648\u0627\u0644\u0631\u0623\u0633 \u0627\u0644\u0623\u062e\u0636\u0631\u00bb. \u0648\u0641\u064a 24 \u0623\u064a\u0644\u0648\u0644 (\u0633\u0628\u062a\u0645\u0628\u0631)\u060c \u0641\u064a \u062a\u0644\u0627\u0644 \u0628\u0648\u064a \u0627\u0644\u0645\u062d\u0631\u0631\u0629\u060c \u0623\u0639\u0644\u0646 \u0645\u062c\u0644\u0633 \u0645\u0646\u062a\u062e\u0628 \u0627\u0633\u062a\u0642\u0644\u0627\u0644 \u063a\u064a\u0646\u064a\u0627 \u0628\u064a\u0633\u0627\u0648 \u0645\u0646 \u062f\u0648\u0646 \u0627\u0633\u062a\u0626\u0630\u0627\u0646 \u0627\u0644\u0628\u0631\u062a\u063a\u0627\u0644\u060c \u0648\u0627\u0639\u062a\u0631\u0641\u062a \u0628\u0647\u0627 \u0639\u0634\u0631\u0627\u062a \u0627\u0644\u062f\u0648\u0644 \u0641\u064a \u063a\u0636\u0648\u0646 \u0623\u0633\u0627\u0628\u064a\u0639. \u0648\u0628\u0639\u062f \u0633\u0628\u0639\u0629 \u0623\u0634\u0647\u0631 \u0623\u0633\u0642\u0637 \u0636\u0628\u0627\u0637 \u0628\u0631\u062a\u063a\u0627\u0644\u064a\u0648\u0646\u060c \u0643\u062b\u064a\u0631 \u0645\u0646\u0647\u0645 \u062e\u0627\u0636\u0648\u0627 \u062a\u0644\u0643 \u0627\u0644\u062d\u0631\u0628 \u0627\u0644\u062e\u0627\u0633\u0631\u0629\u060c \u0627\u0644\u062f\u0643\u062a\u0627\u062a\u0648\u0631\u064a\u0629 \u0641\u064a \u0644\u0634\u0628\u0648\u0646\u0629. \u0648\u0641\u064a \u0623\u064a\u0644\u0648\u0644 (\u0633\u0628\u062a\u0645\u0628\u0631) 1974 \u0627\u0639\u062a\u0631\u0641\u062a \u0627\u0644\u0628\u0631\u062a\u063a\u0627\u0644 \u0623\u064a\u0636\u064b\u0627 \u0628\u0627\u0644\u062c\u0645\u0647\u0648\u0631\u064a\u0629."}}, {"month": 10, "year": "1968", "picture": "c6912b24804af5ac.svg", "name": "10-mexico-city.svg", "width": 1200, "height": 900, "alt": {"en": "Three figures on a winners'' podium marked 2, 1 and 3. Two raise a black-gloved fist; all three wear the same round badge.", "ar": "\u062b\u0644\u0627\u062b\u0629 \u0623\u0634\u062e\u0627\u0635 \u0639\u0644\u0649 \u0645\u0646\u0635\u0629 \u0627\u0644\u062a\u062a\u0648\u064a\u062c \u0648\u0639\u0644\u064a\u0647\u0627 \u0627\u0644\u0623\u0631\u0642\u0627\u0645 2 \u06481 \u06483. \u064a\u0631\u0641\u0639 \u0627\u062b\u0646\u0627\u0646 \u0645\u0646\u0647\u0645 \u0642\u0628\u0636\u0629 \u0641\u064a \u0642\u0641\u0627\u0632 \u0623\u0633\u0648\u062f\u060c \u0648\u064a\u062d\u0645\u0644 \u0627\u0644\u062b\u0644\u0627\u062b\u0629 \u0627\u0644\u0634\u0627\u0631\u0629 \u0627\u0644\u0645\u0633\u062a\u062f\u064a\u0631\u0629 \u0646\u0641\u0633\u0647\u0627."}, "en": {"title": "Three Badges", "place": "Mexico City, Mexico", "text": "On 2 October 1968 the Mexican army fired on a students'' rally in the square of Tlatelolco; ten days later the Olympic Games opened as planned. On the 16th Tommie Smith and John Carlos, first and third over 200 metres, stood on the podium without shoes and raised a gloved fist each while the anthem of the United States was played; both were sent home. All three men wore the badge of the Olympic Project for Human Rights: Peter Norman of Australia, who was second, had asked for one."}, "ar": {"title": "\u062b\u0644\u0627\u062b \u0634\u0627\u0631\u0627\u062a", "place": "\u0645\u0643\u0633\u064a\u0643\u0648\u060c \u0627\u0644\u0645\u0643\u0633\u064a\u0643", "text": "\u0641\u064a 2 \u062a\u0634\u0631\u064a\u0646 \u0627\u0644\u0623\u0648\u0644 (\u0623\u0643\u062a\u0648\u0628\u0631) 1968 \u0623\u0637\u0644\u0642 \u0627\u0644\u062c\u064a\u0634 \u0627\u0644\u0645\u0643\u0633\u064a\u0643\u064a \u0627\u0644\u0646\u0627\u0631 \u0639\u0644\u0649 \u062a\u062c\u0645\u0639 \u0644\u0644\u0637\u0644\u0627\u0628 \u0641\u064a \u0633\u0627\u062d\u0629 \u062a\u0644\u0627\u062a\u064a\u0644\u0648\u0644\u0643\u0648\u060c \u0648\u0628\u0639\u062f \u0639\u0634\u0631\u0629 \u0623\u064a\u0627\u0645 \u0627\u0641\u062a\u064f\u062a\u062d\u062a \u0627\u0644\u0623\u0644\u0639\u0627\u0628 \u0627\u0644\u0623\u0648\u0644\u0645\u0628\u064a\u0629 \u0643\u0645\u0627 \u0643\u0627\u0646 \u0645\u0642\u0631\u0631\u064b\u0627. \u0648\u0641\u064a \u0627\u0644\u0633\u0627\u062f\u0633 \u0639\u0634\u0631 \u0645\u0646\u0647 \u0648\u0642\u0641 \u062a\u0648\u0645\u064a \u0633\u0645\u064a\u062b \u0648\u062c\u0648\u0646 \u0643\u0627\u0631\u0644\u0648\u0633\u060c \u0627\u0644\u0623\u0648\u0644 \u0648\u0627\u0644\u062b\u0627\u0644\u062b \u0641\u064a \u0633\u0628\u0627\u0642 200 \u0645\u062a\u0631\u060c \u0639\u0644\u0649 \u0645\u0646\u0635\u0629 \u0627\u0644\u062a\u062a\u0648\u064a\u062c \u0628\u0644\u0627 \u0623\u062d\u0630\u064a\u0629\u060c \u0648\u0631\u0641\u0639 \u0643\u0644 \u0645\u0646\u0647\u0645\u0627 \u0642\u0628\u0636\u0629 \u0641\u064a \u0642\u0641\u0627\u0632 \u0623\u062b\u0646\u0627\u0621 \u0639\u0632\u0641 \u0646\u0634\u064a\u062f \u0627\u0644\u0648\u0644\u0627\u064a\u0627\u062a \u0627\u0644\u0645\u062a\u062d\u062f\u0629\u060c \u0641\u0623\u064f\u0639\u064a\u062f\u0627 \u0625\u0644\u0649 \u0628\u0644\u062f\u0647\u0645\u0627. \u0648\u062d\u0645\u0644 \u0627\u0644\u062b\u0644\u0627\u062b\u0629 \u0634\u0627\u0631\u0629 \u00ab\u0627\u0644\u0645\u0634\u0631\u0648\u0639 \u0627\u0644\u0623\u0648\u0644\u0645\u0628\u064a \u0644\u062d\u0642\u0648\u0642 \u0627\u0644\u0625\u0646\u0633\u0627\u0646\u00bb\u060c \u0641\u0642\u062f \u0637\u0644\u0628 \u0627\u0644\u0623\u0633\u062a\u0631\u0627\u0644\u064a \u0628\u064a\u062a\u0631 \u0646\u0648\u0631\u0645\u0627\u0646\u060c \u0635\u0627\u062d\u0628 \u0627\u0644\u0645\u0631\u0643\u0632 \u0627\u0644\u062b\u0627\u0646\u064a\u060c \u0648\u0627\u062d\u062f\u0629 \u0644\u0647 \u0623\u064a\u0636\u064b\u0627."}}, {"month": 11, "year": "1803", "picture": "c5bde35f43078545.svg", "name": "11-vertieres.svg", "width": 1200, "height": 900, "alt": {"en": "A tricolour from which the white has been torn. The blue-green and the red are being sewn together with black thread; the white falls away with a broken chain.", "ar": "\u0639\u0644\u0645 \u062b\u0644\u0627\u062b\u064a \u0627\u0644\u0623\u0644\u0648\u0627\u0646 \u0627\u0646\u062a\u064f\u0632\u0639 \u0645\u0646\u0647 \u0627\u0644\u0623\u0628\u064a\u0636. \u064a\u064f\u062e\u0627\u0637 \u0627\u0644\u0623\u0632\u0631\u0642 \u0627\u0644\u0645\u062e\u0636\u0631\u0651 \u0648\u0627\u0644\u0623\u062d\u0645\u0631 \u0645\u0639\u064b\u0627 \u0628\u062e\u064a\u0637 \u0623\u0633\u0648\u062f\u060c \u0648\u064a\u0633\u0642\u0637 \u0627\u0644\u0623\u0628\u064a\u0636 \u0628\u0639\u064a\u062f\u064b\u0627 \u0645\u0639 \u0633\u0644\u0633\u0644\u0629 \u0645\u0643\u0633\u0648\u0631\u0629."}, "en": {"title": "Verti\u00e8res", "place": "Near Cap-Fran\u00e7ais, Saint-Domingue (Haiti)", "text": "On 18 November 1803 the army of Jean-Jacques Dessalines, most of them people who had been slaves, stormed the fort of Verti\u00e8res and beat the French; their general, Rochambeau, capitulated the next day. On 1 January 1804 Dessalines declared the independence of Haiti, the first state to end slavery for good. In 1825 France, with warships off the coast, made Haiti promise 150 million francs to the former planters; the country was paying off the loans into the twentieth century."}, "ar": {"title": "\u0641\u064a\u0631\u062a\u064a\u064a\u0631", "place": "\u0642\u0631\u0628 \u0643\u0627\u0628 \u0641\u0631\u0627\u0646\u0633\u064a\u0647\u060c \u0633\u0627\u0646 \u062f\u0648\u0645\u064a\u0646\u063a (\u0647\u0627\u064a\u062a\u064a)", "text": "\u0641\u064a 18 \u062a\u0634\u0631\u064a\u0646 \u0627\u0644\u062b\u0627\u0646\u064a (\u0646\u0648\u0641\u0645\u0628\u0631) 1803 \u0627\u0642\u062a\u062d\u0645 \u062c\u064a\u0634 \u062c\u0627\u0646 \u062c\u0627\u0643 \u062f\u064a\u0633\u0627\u0644\u064a\u0646\u060c \u0648\u062c\u0644\u0651 \u0623\u0641\u0631\u0627\u062f\u0647 \u0643\u0627\u0646\u0648\u0627 \u0639\u0628\u064a\u062f\u064b\u0627\u060c \u062d\u0635\u0646 \u0641\u064a\u0631\u062a\u064a\u064a\u0631 \u0648\u0647\u0632\u0645 \u0627\u0644\u0641\u0631\u0646\u0633\u064a\u064a\u0646\u060c \u0648\u0627\u0633\u062a\u0633\u0644\u0645 \u0642\u0627\u0626\u062f\u0647\u0645 \u0627\u0644\u062c\u0646\u0631\u0627\u0644 \u0631\u0648\u0634\u0627\u0645\u0628\u0648 \u0641\u064a \u0627\u0644\u064a\u0648\u0645 \u0627\u0644\u062a\u0627\u0644\u064a. \u0648\u0641\u064a 1 \u0643\u0627\u0646\u0648\u0646 \u0627\u0644\u062b\u0627\u0646\u064a (\u064a\u0646\u0627\u064a\u0631) 1804 \u0623\u0639\u0644\u0646 \u062f\u064a\u0633\u0627\u0644\u064a\u0646 \u0627\u0633\u062a\u0642\u0644\u0627\u0644 \u0647\u0627\u064a\u062a\u064a\u060c \u0623\u0648\u0644 \u062f\u0648\u0644\u0629 \u0623\u0646\u0647\u062a \u0627\u0644\u0639\u0628\u0648\u062f\u064a\u0629 \u0646\u0647\u0627\u0626\u064a\u064b\u0627. \u0648\u0641\u064a \u0639\u0627\u0645 1825 \u0623\u0631\u063a\u0645\u062a\u0647\u0627 \u0641\u0631\u0646\u0633\u0627\u060c \u0648\u0633\u0641\u0646\u0647\u0627 \u0627\u0644\u062d\u0631\u0628\u064a\u0629 \u0642\u0628\u0627\u0644\u0629 \u0627\u0644\u0633\u0627\u062d\u0644\u060c \u0639\u0644\u0649 \u0627\u0644\u062a\u0639\u0647\u062f \u0628\u062f\u0641\u0639 150 \u0645\u0644\u064a\u0648\u0646 \u0641\u0631\u0646\u0643 \u0644\u0623\u0635\u062d\u0627\u0628 \u0627\u0644\u0645\u0632\u0627\u0631\u0639 \u0627\u0644\u0633\u0627\u0628\u0642\u064a\u0646\u060c \u0648\u0638\u0644 \u0627\u0644\u0628\u0644\u062f \u064a\u0633\u062f\u0651\u062f \u0627\u0644\u0642\u0631\u0648\u0636 \u062d\u062a\u0649 \u0627\u0644\u0642\u0631\u0646 \u0627\u0644\u0639\u0634\u0631\u064a\u0646."}}, {"month": 12, "year": "1600", "picture": "aa7e792563241c49.svg", "name": "12-east-india-company.svg", "width": 1200, "height": 900, "alt": {"en": "A black ship with the open mouth of a shark for a hull; its sails are ruled like the pages of a ledger. A gold coin hangs in the sky for a sun, and before the teeth floats a small red boat.", "ar": "\u0633\u0641\u064a\u0646\u0629 \u0633\u0648\u062f\u0627\u0621 \u0647\u064a\u0643\u0644\u0647\u0627 \u0641\u0645 \u0633\u0645\u0643\u0629 \u0642\u0631\u0634 \u0645\u0641\u062a\u0648\u062d\u060c \u0648\u0623\u0634\u0631\u0639\u062a\u0647\u0627 \u0645\u0633\u0637\u0651\u0631\u0629 \u0643\u0635\u0641\u062d\u0627\u062a \u062f\u0641\u062a\u0631 \u062d\u0633\u0627\u0628\u0627\u062a. \u0648\u0641\u064a \u0627\u0644\u0633\u0645\u0627\u0621 \u0642\u0637\u0639\u0629 \u0646\u0642\u062f \u0630\u0647\u0628\u064a\u0629 \u0628\u062f\u0644 \u0627\u0644\u0634\u0645\u0633\u060c \u0648\u0623\u0645\u0627\u0645 \u0627\u0644\u0623\u0633\u0646\u0627\u0646 \u0642\u0627\u0631\u0628 \u0623\u062d\u0645\u0631 \u0635\u063a\u064a\u0631."}, "en": {"title": "A Company Is Founded", "place": "London, England", "text": "On the last day of 1600 Elizabeth I gave a company of London merchants a charter and the sole right to all English trade east of the Cape of Good Hope. Their company came to have an army, courts and prisons of its own; from 1765 it collected the taxes of Bengal, and it went on collecting through the famine of 1770, in which millions died. In 1858, after a rising had shaken its rule, the Crown took India over; the shareholders were compensated."}, "ar": {"title": "\u062a\u0623\u0633\u064a\u0633 \u0634\u0631\u0643\u0629", "place": "\u0644\u0646\u062f\u0646\u060c \u0625\u0646\u062c\u0644\u062a\u0631\u0627", "text": "\u0641\u064a \u0627\u0644\u064a\u0648\u0645 \u0627\u0644\u0623\u062e\u064a\u0631 \u0645\u0646 \u0639\u0627\u0645 1600 \u0645\u0646\u062d\u062a \u0627\u0644\u0645\u0644\u0643\u0629 \u0625\u0644\u064a\u0632\u0627\u0628\u064a\u062b \u0627\u0644\u0623\u0648\u0644\u0649 \u0634\u0631\u0643\u0629 \u0645\u0646 \u062a\u062c\u0627\u0631 \u0644\u0646\u062f\u0646 \u0628\u0631\u0627\u0621\u0629 \u062a\u0623\u0633\u064a\u0633 \u0648\u062d\u0642 \u0627\u062d\u062a\u0643\u0627\u0631 \u0627\u0644\u062a\u062c\u0627\u0631\u0629 \u0627\u0644\u0625\u0646\u062c\u0644\u064a\u0632\u064a\u0629 \u0643\u0644\u0647\u0627 \u0634\u0631\u0642\u064a \u0631\u0623\u0633 \u0627\u0644\u0631\u062c\u0627\u0621 \u0627\u0644\u0635\u0627\u0644\u062d. \u0635\u0627\u0631 \u0644\u0634\u0631\u0643\u062a\u0647\u0645 \u062c\u064a\u0634 \u0648\u0645\u062d\u0627\u0643\u0645 \u0648\u0633\u062c\u0648\u0646 \u062e\u0627\u0635\u0629 \u0628\u0647\u0627\u060c \u0648\u0645\u0646\u0630 \u0639\u0627\u0645 1765 \u0631\u0627\u062d\u062a \u062a\u062c\u0628\u064a \u0636\u0631\u0627\u0626\u0628 \u0627\u0644\u0628\u0646\u063a\u0627\u0644\u060c \u0648\u0644\u0645 \u062a\u0643\u0641\u0651 \u0639\u0646 \u0627\u0644\u062c\u0628\u0627\u064a\u0629 \u0641\u064a \u0645\u062c\u0627\u0639\u0629 \u0639\u0627\u0645 1770 \u0627\u0644\u062a\u064a \u0623\u0648\u062f\u062a \u0628\u0627\u0644\u0645\u0644\u0627\u064a\u064a\u0646. \u0648\u0641\u064a \u0639\u0627\u0645 1858\u060c \u0628\u0639\u062f \u0627\u0646\u062a\u0641\u0627\u0636\u0629 \u0632\u0639\u0632\u0639\u062a \u062d\u0643\u0645\u0647\u0627\u060c \u062a\u0633\u0644\u0651\u0645 \u0627\u0644\u062a\u0627\u062c \u0627\u0644\u0628\u0631\u064a\u0637\u0627\u0646\u064a \u062d\u0643\u0645 \u0627\u0644\u0647\u0646\u062f\u060c \u0648\u0639\u064f\u0648\u0650\u0651\u0636 \u0627\u0644\u0645\u0633\u0627\u0647\u0645\u0648\u0646."}}]','2026-11-23 03:31:24.882353');
INSERT INTO "products" VALUES(2,'hammer-and-seed-poster',1,'goods','standard',1,'{"en": {"name": "Poster: Hammer and Seed", "tagline": "The January chapter, large enough for the wall", "blurb": "A hammer that has taken root, after the women of Seeds of Hope", "description": "Four women, a few household hammers and one jet fewer: the poster to the first chapter of the calendar. The handle has put\ndown roots and come into leaf.\n\nPrinted in four inks on heavy paper without gloss, rolled, and posted in a cardboard tube. In two sizes, without a frame.", "format": "A2 or A1, portrait, rolled in a tube", "paper": "Uncoated recycled paper, 170 g/m\u00b2"}, "ar": {"name": "\u0645\u0644\u0635\u0642: \u0627\u0644\u0645\u0637\u0631\u0642\u0629 \u0648\u0627\u0644\u0628\u0630\u0631\u0629", "tagline": "\u0641\u0635\u0644 \u0643\u0627\u0646\u0648\u0646 \u0627\u0644\u062b\u0627\u0646\u064a (\u064a\u0646\u0627\u064a\u0631) \u0628\u062d\u062c\u0645 \u064a\u0644\u064a\u0642 \u0628\u0627\u0644\u062c\u062f\u0627\u0631", "blurb": "\u0645\u0637\u0631\u0642\u0629 \u0636\u0631\u0628\u062a \u062c\u0630\u0648\u0631\u0647\u0627 \u0641\u064a \u0627\u0644\u0623\u0631\u0636\u060c \u062a\u062d\u064a\u0629 \u0644\u0646\u0633\u0627\u0621 \u00ab\u0628\u0630\u0648\u0631 \u0627\u0644\u0623\u0645\u0644\u00bb", "description": "\u0623\u0631\u0628\u0639 \u0646\u0633\u0627\u0621\u060c \u0648\u0628\u0636\u0639 \u0645\u0637\u0627\u0631\u0642 \u0645\u0646\u0632\u0644\u064a\u0629\u060c \u0648\u0637\u0627\u0626\u0631\u0629 \u062d\u0631\u0628\u064a\u0629 \u0623\u0642\u0644: \u0647\u0630\u0627 \u0645\u0644\u0635\u0642 \u0627\u0644\u0641\u0635\u0644 \u0627\u0644\u0623\u0648\u0644 \u0645\u0646 \u0627\u0644\u062a\u0642\u0648\u064a\u0645. \u0644\u0642\u062f \u0645\u062f\u0651 \u0645\u0642\u0628\u0636 \u0627\u0644\u0645\u0637\u0631\u0642\u0629 \u062c\u0630\u0648\u0631\u064b\u0627\n\u0648\u0623\u0648\u0631\u0642.\n\n\u0645\u0637\u0628\u0648\u0639 \u0628\u0623\u0631\u0628\u0639\u0629 \u0623\u0644\u0648\u0627\u0646 \u0639\u0644\u0649 \u0648\u0631\u0642 \u0633\u0645\u064a\u0643 \u063a\u064a\u0631 \u0644\u0627\u0645\u0639\u060c \u064a\u064f\u0644\u0641\u0651 \u0648\u064a\u064f\u0631\u0633\u0644 \u0641\u064a \u0623\u0646\u0628\u0648\u0628 \u0645\u0646 \u0627\u0644\u0648\u0631\u0642 \u0627\u0644\u0645\u0642\u0648\u0651\u0649. \u0645\u062a\u0648\u0641\u0631 \u0628\u0645\u0642\u0627\u0633\u064a\u0646\u060c \u0645\u0646 \u062f\u0648\u0646 \u0625\u0637\u0627\u0631.", "format": "A2 \u0623\u0648 A1\u060c \u0637\u0648\u0644\u064a\u060c \u0645\u0644\u0641\u0648\u0641 \u0641\u064a \u0623\u0646\u0628\u0648\u0628", "paper": "\u0648\u0631\u0642 \u063a\u064a\u0631 \u0645\u0635\u0642\u0648\u0644 \u0645\u0639\u0627\u062f \u062a\u062f\u0648\u064a\u0631\u0647 170 \u063a/\u0645\u00b2"}}','{"maker": {"name": "Rotes Rad Printing Co-operative (demonstration)", "address": ["Beispielweg 12", "04277 Leipzig", "Germany"], "email": "press@calendar.example"}}','[{"file": "aa33577caa4721ad.svg", "name": "poster.svg", "width": 1200, "height": 1697, "alt": {"en": "Poster: a black hammer stands upright before an ochre sun. Its handle has roots that reach into red earth, and two large teal leaves grow from it.", "ar": "\u0645\u0644\u0635\u0642: \u0645\u0637\u0631\u0642\u0629 \u0633\u0648\u062f\u0627\u0621 \u0645\u0646\u062a\u0635\u0628\u0629 \u0623\u0645\u0627\u0645 \u0634\u0645\u0633 \u0635\u0641\u0631\u0627\u0621. \u0644\u0645\u0642\u0628\u0636\u0647\u0627 \u062c\u0630\u0648\u0631 \u0645\u0645\u062a\u062f\u0629 \u0641\u064a \u062a\u0631\u0628\u0629 \u062d\u0645\u0631\u0627\u0621\u060c \u0648\u062a\u0646\u0628\u062a \u0645\u0646\u0647 \u0648\u0631\u0642\u062a\u0627\u0646 \u0643\u0628\u064a\u0631\u062a\u0627\u0646 \u0628\u0644\u0648\u0646 \u0623\u0632\u0631\u0642 \u0645\u062e\u0636\u0631\u0651."}}]','[]','2026-11-23 03:31:24.882353');
INSERT INTO "products" VALUES(3,'twelve-chapters-a-reader',2,'goods','book',1,'{"en": {"name": "Twelve Chapters: A Reader", "tagline": "The essays behind the calendar", "blurb": "Twelve essays, one for each month, for those who want to know how the story went on", "description": "A calendar page has room for three sentences. The reader has room for the rest: who these people were before, what became of them\nafterwards, which of the stories told about them are not true, and what to read next.\n\nEach essay closes with its sources. A note at the end says what we left out and why.\n\nIn English. This book belongs to a demonstration shop and has no ISBN.", "format": "Paperback, 148 \u00d7 210 mm, 192 pages", "paper": "Uncoated recycled paper, 90 g/m\u00b2; cover 300 g/m\u00b2"}, "ar": {"name": "\u0627\u062b\u0646\u0627 \u0639\u0634\u0631 \u0641\u0635\u0644\u064b\u0627: \u0643\u062a\u0627\u0628 \u0644\u0644\u0642\u0631\u0627\u0621\u0629", "tagline": "\u0627\u0644\u0645\u0642\u0627\u0644\u0627\u062a \u0627\u0644\u062a\u064a \u0648\u0631\u0627\u0621 \u0627\u0644\u062a\u0642\u0648\u064a\u0645", "blurb": "\u0627\u062b\u0646\u062a\u0627 \u0639\u0634\u0631\u0629 \u0645\u0642\u0627\u0644\u0629\u060c \u0644\u0643\u0644 \u0634\u0647\u0631 \u0645\u0642\u0627\u0644\u0629\u060c \u0644\u0645\u0646 \u064a\u0631\u064a\u062f \u0623\u0646 \u064a\u0639\u0631\u0641 \u0643\u064a\u0641 \u0627\u0633\u062a\u0645\u0631\u062a \u0627\u0644\u0642\u0635\u0629", "description": "\u062a\u062a\u0633\u0639 \u0635\u0641\u062d\u0629 \u0627\u0644\u062a\u0642\u0648\u064a\u0645 \u0644\u062b\u0644\u0627\u062b \u062c\u0645\u0644\u060c \u0648\u064a\u062a\u0633\u0639 \u0647\u0630\u0627 \u0627\u0644\u0643\u062a\u0627\u0628 \u0644\u0644\u0628\u0627\u0642\u064a: \u0645\u0646 \u0643\u0627\u0646 \u0647\u0624\u0644\u0627\u0621 \u0627\u0644\u0646\u0627\u0633 \u0642\u0628\u0644 \u0630\u0644\u0643\u060c \u0648\u0645\u0627\u0630\u0627 \u062d\u0644\u0651 \u0628\u0647\u0645 \u0628\u0639\u062f\u0647\u060c \u0648\u0623\u064a \u0627\u0644\u062d\u0643\u0627\u064a\u0627\u062a \u0627\u0644\u0645\u0631\u0648\u064a\u0629 \u0639\u0646\u0647\u0645 \u063a\u064a\u0631\n\u0635\u062d\u064a\u062d\u060c \u0648\u0645\u0627\u0630\u0627 \u0646\u0642\u0631\u0623 \u0628\u0639\u062f \u0630\u0644\u0643.\n\n\u062a\u0646\u062a\u0647\u064a \u0643\u0644 \u0645\u0642\u0627\u0644\u0629 \u0628\u0645\u0635\u0627\u062f\u0631\u0647\u0627\u060c \u0648\u0641\u064a \u0622\u062e\u0631 \u0627\u0644\u0643\u062a\u0627\u0628 \u0643\u0644\u0645\u0629 \u0639\u0645\u0651\u0627 \u062a\u0631\u0643\u0646\u0627\u0647 \u0648\u0644\u0645\u0627\u0630\u0627.\n\n\u0628\u0627\u0644\u0625\u0646\u062c\u0644\u064a\u0632\u064a\u0629. \u0647\u0630\u0627 \u0627\u0644\u0643\u062a\u0627\u0628 \u062c\u0632\u0621 \u0645\u0646 \u0645\u062a\u062c\u0631 \u062a\u062c\u0631\u064a\u0628\u064a\u060c \u0648\u0644\u064a\u0633 \u0644\u0647 \u0631\u0642\u0645 \u062f\u0648\u0644\u064a \u0645\u0639\u064a\u0627\u0631\u064a (ISBN).", "format": "\u063a\u0644\u0627\u0641 \u0648\u0631\u0642\u064a\u060c 148 \u00d7 210 \u0645\u0645\u060c 192 \u0635\u0641\u062d\u0629", "paper": "\u0648\u0631\u0642 \u063a\u064a\u0631 \u0645\u0635\u0642\u0648\u0644 \u0645\u0639\u0627\u062f \u062a\u062f\u0648\u064a\u0631\u0647 90 \u063a/\u0645\u00b2\u060c \u0648\u0627\u0644\u063a\u0644\u0627\u0641 300 \u063a/\u0645\u00b2"}}','{"maker": {"name": "Rotes Rad Printing Co-operative (demonstration)", "address": ["Beispielweg 12", "04277 Leipzig", "Germany"], "email": "press@calendar.example"}}','[{"file": "58e5d8e2cc2f6daa.svg", "name": "book.svg", "width": 1200, "height": 1697, "alt": {"en": "Book cover: out of an open book rise twelve coloured bands, like pages and like the rays of a sun, on black. Above them a red 12.", "ar": "\u063a\u0644\u0627\u0641 \u0643\u062a\u0627\u0628: \u0645\u0646 \u0643\u062a\u0627\u0628 \u0645\u0641\u062a\u0648\u062d \u064a\u0631\u062a\u0641\u0639 \u0627\u062b\u0646\u0627 \u0639\u0634\u0631 \u0634\u0631\u064a\u0637\u064b\u0627 \u0645\u0644\u0648\u0651\u0646\u064b\u0627\u060c \u0643\u0623\u0646\u0647\u0627 \u0635\u0641\u062d\u0627\u062a \u0648\u0643\u0623\u0646\u0647\u0627 \u0623\u0634\u0639\u0629 \u0634\u0645\u0633\u060c \u0639\u0644\u0649 \u062e\u0644\u0641\u064a\u0629 \u0633\u0648\u062f\u0627\u0621. \u0648\u0641\u0648\u0642\u0647\u0627 \u0627\u0644\u0631\u0642\u0645 12 \u0628\u0627\u0644\u0623\u062d\u0645\u0631."}}]','[]','2026-11-23 03:31:24.882353');
INSERT INTO "products" VALUES(4,'internationalism-calendar-2026-pdf',3,'digital','digital',1,'{"en": {"name": "2026 Internationalism Calendar, to print yourself", "tagline": "The whole calendar as a PDF", "blurb": "For countries that the post does not reach in time, and for printers who like to print", "description": "All twelve chapters and the cover as one PDF: thirteen pages in A4, made to be printed at home, at school or at the copy shop\naround the corner. Each sheet is a month: its picture, its story and its days, with a mark for the hole. In English.\n\nNothing is posted. You download the file from the page of your order as soon as it is paid. Print as many copies as you, your\nfamily or your group can use; please do not sell them.", "format": "PDF, 13 pages, A4 portrait", "paper": "Yours; 120 g/m\u00b2 or heavier hangs best"}, "ar": {"name": "\u062a\u0642\u0648\u064a\u0645 \u0627\u0644\u0623\u0645\u0645\u064a\u0629 2026 \u0644\u0644\u0637\u0628\u0627\u0639\u0629 \u0627\u0644\u0645\u0646\u0632\u0644\u064a\u0629", "tagline": "\u0627\u0644\u062a\u0642\u0648\u064a\u0645 \u0643\u0627\u0645\u0644\u064b\u0627 \u0628\u0635\u064a\u063a\u0629 PDF", "blurb": "\u0644\u0644\u0628\u0644\u062f\u0627\u0646 \u0627\u0644\u062a\u064a \u0644\u0627 \u064a\u0635\u0644\u0647\u0627 \u0627\u0644\u0628\u0631\u064a\u062f \u0641\u064a \u0627\u0644\u0648\u0642\u062a \u0627\u0644\u0645\u0646\u0627\u0633\u0628\u060c \u0648\u0644\u0645\u0646 \u064a\u062d\u0628\u0648\u0646 \u0627\u0644\u0637\u0628\u0627\u0639\u0629 \u0628\u0623\u0646\u0641\u0633\u0647\u0645", "description": "\u0627\u0644\u0641\u0635\u0648\u0644 \u0627\u0644\u0627\u062b\u0646\u0627 \u0639\u0634\u0631 \u0643\u0644\u0647\u0627 \u0645\u0639 \u0627\u0644\u063a\u0644\u0627\u0641 \u0641\u064a \u0645\u0644\u0641 PDF \u0648\u0627\u062d\u062f: \u062b\u0644\u0627\u062b \u0639\u0634\u0631\u0629 \u0635\u0641\u062d\u0629 \u0628\u0642\u064a\u0627\u0633 A4\u060c \u0645\u0639\u062f\u0651\u0629 \u0644\u0644\u0637\u0628\u0627\u0639\u0629 \u0641\u064a \u0627\u0644\u0628\u064a\u062a \u0623\u0648 \u0627\u0644\u0645\u062f\u0631\u0633\u0629 \u0623\u0648 \u0623\u0642\u0631\u0628 \u0645\u062d\u0644\n\u062a\u0635\u0648\u064a\u0631. \u0643\u0644 \u0648\u0631\u0642\u0629 \u0634\u0647\u0631: \u0635\u0648\u0631\u062a\u0647 \u0648\u0642\u0635\u062a\u0647 \u0648\u0623\u064a\u0627\u0645\u0647\u060c \u0648\u0639\u0644\u064a\u0647\u0627 \u0639\u0644\u0627\u0645\u0629 \u0644\u0645\u0648\u0636\u0639 \u0627\u0644\u062b\u0642\u0628. \u0627\u0644\u0646\u0635\u0648\u0635 \u0628\u0627\u0644\u0625\u0646\u062c\u0644\u064a\u0632\u064a\u0629.\n\n\u0644\u0627 \u064a\u064f\u0631\u0633\u0644 \u0634\u064a\u0621 \u0628\u0627\u0644\u0628\u0631\u064a\u062f: \u062a\u0646\u0632\u0651\u0644\u0648\u0646 \u0627\u0644\u0645\u0644\u0641 \u0645\u0646 \u0635\u0641\u062d\u0629 \u0637\u0644\u0628\u0643\u0645 \u062d\u0627\u0644\u0645\u0627 \u064a\u064f\u062f\u0641\u0639 \u062b\u0645\u0646\u0647. \u0627\u0637\u0628\u0639\u0648\u0627 \u0645\u0646\u0647 \u0645\u0627 \u062a\u062d\u062a\u0627\u062c\u0648\u0646 \u0625\u0644\u064a\u0647 \u0623\u0646\u062a\u0645 \u0623\u0648 \u0639\u0627\u0626\u0644\u062a\u0643\u0645 \u0623\u0648 \u0645\u062c\u0645\u0648\u0639\u062a\u0643\u0645\u060c\n\u0648\u0646\u0631\u062c\u0648 \u0623\u0644\u0627 \u062a\u0628\u064a\u0639\u0648\u0627 \u0627\u0644\u0646\u0633\u062e.", "format": "\u0645\u0644\u0641 PDF\u060c 13 \u0635\u0641\u062d\u0629\u060c A4 \u0637\u0648\u0644\u064a", "paper": "\u0648\u0631\u0642\u0643\u0645 \u0623\u0646\u062a\u0645\u060c \u0648\u0627\u0644\u0623\u0646\u0633\u0628 120 \u063a/\u0645\u00b2 \u0641\u0623\u0643\u062b\u0631"}}','{"year": 2026, "needed_by": "2026-01-01"}','[{"file": "088c0d3d00bd2142.svg", "name": "pdf.svg", "width": 1200, "height": 1697, "alt": {"en": "A calendar page with its grid of days, folded into a paper plane, crosses an ochre sky with a red sun, above teal and black hills.", "ar": "\u0635\u0641\u062d\u0629 \u062a\u0642\u0648\u064a\u0645 \u0639\u0644\u064a\u0647\u0627 \u0645\u0631\u0628\u0639\u0627\u062a \u0627\u0644\u0623\u064a\u0627\u0645\u060c \u0645\u0637\u0648\u064a\u0629 \u0639\u0644\u0649 \u0634\u0643\u0644 \u0637\u0627\u0626\u0631\u0629 \u0648\u0631\u0642\u064a\u0629\u060c \u062a\u0639\u0628\u0631 \u0633\u0645\u0627\u0621 \u0635\u0641\u0631\u0627\u0621 \u0641\u064a\u0647\u0627 \u0634\u0645\u0633 \u062d\u0645\u0631\u0627\u0621\u060c \u0641\u0648\u0642 \u062a\u0644\u0627\u0644 \u0632\u0631\u0642\u0627\u0621 \u0645\u062e\u0636\u0631\u0651\u0629 \u0648\u0633\u0648\u062f\u0627\u0621."}}]','[]','2026-11-23 03:31:24.882353');
CREATE TABLE refunds (
	id INTEGER NOT NULL, 
	order_number VARCHAR NOT NULL, 
	payment_intent VARCHAR NOT NULL, 
	amount_minor INTEGER NOT NULL, 
	currency VARCHAR NOT NULL, 
	idempotency_key VARCHAR NOT NULL, 
	request TEXT NOT NULL, 
	state VARCHAR NOT NULL, 
	stripe_id VARCHAR, 
	failure VARCHAR, 
	"by" VARCHAR NOT NULL, 
	created_at DATETIME NOT NULL, 
	next_attempt_at DATETIME NOT NULL, 
	CONSTRAINT pk_refunds PRIMARY KEY (id), 
	CONSTRAINT ck_refunds_known_state CHECK (state IN ('requested', 'unconfirmed', 'pending', 'succeeded', 'failed', 'refused')), 
	CONSTRAINT ck_refunds_amount_positive CHECK (amount_minor > 0), 
	CONSTRAINT uq_refunds_idempotency_key UNIQUE (idempotency_key), 
	CONSTRAINT uq_refunds_stripe_id UNIQUE (stripe_id)
);
INSERT INTO "refunds" VALUES(1,'2G7Q-2ZBX-H','pi_a8bd410715384673c8ae8785',3320,'EUR','refund-re_b3daf9348b9400e664f7817c','{}','succeeded','re_b3daf9348b9400e664f7817c',NULL,'shop','2026-11-16 01:21:01.140065','2026-11-16 01:21:01.140065');
CREATE TABLE sign_in_failures (
	email_hash VARCHAR NOT NULL, 
	attempts INTEGER NOT NULL, 
	last_at DATETIME NOT NULL, 
	locked_until DATETIME, 
	CONSTRAINT pk_sign_in_failures PRIMARY KEY (email_hash)
);
CREATE TABLE sign_up_links (
	token_hash VARCHAR NOT NULL, 
	staff_id INTEGER NOT NULL, 
	expires_at DATETIME NOT NULL, 
	used_at DATETIME, 
	CONSTRAINT pk_sign_up_links PRIMARY KEY (token_hash), 
	CONSTRAINT fk_sign_up_links_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id)
);
INSERT INTO "sign_up_links" VALUES('ef0d1836f52fb1ed3b8172220dbb2abf71b8aff89d868d6ce527be8643b52439',1,'2026-11-30 03:31:25.210993',NULL);
CREATE TABLE staff (
	id INTEGER NOT NULL, 
	email VARCHAR NOT NULL, 
	role VARCHAR NOT NULL, 
	password_hash VARCHAR, 
	totp_secret VARCHAR, 
	totp_last_step INTEGER NOT NULL, 
	session_version INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	last_signed_in_at DATETIME, 
	disabled_at DATETIME, 
	CONSTRAINT pk_staff PRIMARY KEY (id), 
	CONSTRAINT ck_staff_known_role CHECK (role IN ('packer', 'manager', 'admin')), 
	CONSTRAINT uq_staff_email UNIQUE (email)
);
INSERT INTO "staff" VALUES(1,'ana@shop.example','admin',NULL,'3QOQGXCBRFOGTBCRLXZEBDK6XCQJX7MZ',0,1,'2026-11-23 03:31:25.210993',NULL,NULL);
CREATE TABLE stock_items (
	"key" VARCHAR NOT NULL, 
	on_hand INTEGER NOT NULL, 
	reserved INTEGER NOT NULL, 
	CONSTRAINT pk_stock_items PRIMARY KEY ("key"), 
	CONSTRAINT ck_stock_items_on_hand_not_negative CHECK (on_hand >= 0), 
	CONSTRAINT ck_stock_items_reserved_on_hand CHECK (reserved <= on_hand), 
	CONSTRAINT ck_stock_items_reserved_not_negative CHECK (reserved >= 0)
);
INSERT INTO "stock_items" VALUES('CAL-2026',1200,0);
INSERT INTO "stock_items" VALUES('POSTER-A2',402,2);
INSERT INTO "stock_items" VALUES('POSTER-A1',250,0);
INSERT INTO "stock_items" VALUES('BOOK-12',605,5);
CREATE TABLE stock_moves (
	id INTEGER NOT NULL, 
	"key" VARCHAR NOT NULL, 
	on_hand_change INTEGER NOT NULL, 
	reserved_change INTEGER NOT NULL, 
	reason VARCHAR NOT NULL, 
	reference VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_stock_moves PRIMARY KEY (id), 
	CONSTRAINT fk_stock_moves_key FOREIGN KEY("key") REFERENCES stock_items ("key")
);
INSERT INTO "stock_moves" VALUES(1,'CAL-2026',1200,0,'opening','opening stock','2026-11-23 03:31:24.882353');
INSERT INTO "stock_moves" VALUES(2,'POSTER-A2',400,0,'opening','opening stock','2026-11-23 03:31:24.882353');
INSERT INTO "stock_moves" VALUES(3,'POSTER-A1',250,0,'opening','opening stock','2026-11-23 03:31:24.882353');
INSERT INTO "stock_moves" VALUES(4,'BOOK-12',600,0,'opening','opening stock','2026-11-23 03:31:24.882353');
INSERT INTO "stock_moves" VALUES(5,'BOOK-12',14,0,'delivery','make-orders','2026-06-03 12:32:25.140065');
INSERT INTO "stock_moves" VALUES(6,'CAL-2026',8,0,'delivery','make-orders','2026-06-03 12:32:25.140065');
INSERT INTO "stock_moves" VALUES(7,'POSTER-A1',6,0,'delivery','make-orders','2026-06-03 12:32:25.140065');
INSERT INTO "stock_moves" VALUES(8,'POSTER-A2',9,0,'delivery','make-orders','2026-06-03 12:32:25.140065');
INSERT INTO "stock_moves" VALUES(9,'BOOK-12',0,1,'reserve','CP2Y-TQSR-8','2026-06-03 12:32:25.140065');
INSERT INTO "stock_moves" VALUES(10,'BOOK-12',-1,-1,'pack','CP2Y-TQSR-8','2026-06-04 14:32:25.140065');
INSERT INTO "stock_moves" VALUES(11,'BOOK-12',0,1,'reserve','S7AX-DESK-G','2026-07-03 13:57:50.140065');
INSERT INTO "stock_moves" VALUES(12,'BOOK-12',-1,-1,'pack','S7AX-DESK-G','2026-07-04 15:57:50.140065');
INSERT INTO "stock_moves" VALUES(13,'CAL-2026',0,1,'reserve','S7AX-DESK-G','2026-07-03 13:57:50.140065');
INSERT INTO "stock_moves" VALUES(14,'CAL-2026',-1,-1,'pack','S7AX-DESK-G','2026-07-04 15:57:50.140065');
INSERT INTO "stock_moves" VALUES(15,'POSTER-A1',0,1,'reserve','MPJ7-FKX6-W','2026-07-05 09:44:40.140065');
INSERT INTO "stock_moves" VALUES(16,'POSTER-A1',-1,-1,'pack','MPJ7-FKX6-W','2026-07-06 11:44:40.140065');
INSERT INTO "stock_moves" VALUES(17,'BOOK-12',0,1,'reserve','TBDC-PSQQ-F','2026-07-12 14:53:14.140065');
INSERT INTO "stock_moves" VALUES(18,'BOOK-12',-1,-1,'pack','TBDC-PSQQ-F','2026-07-13 16:53:14.140065');
INSERT INTO "stock_moves" VALUES(19,'POSTER-A2',0,1,'reserve','TBDC-PSQQ-F','2026-07-12 14:53:14.140065');
INSERT INTO "stock_moves" VALUES(20,'POSTER-A2',-1,-1,'pack','TBDC-PSQQ-F','2026-07-13 16:53:14.140065');
INSERT INTO "stock_moves" VALUES(21,'CAL-2026',0,1,'reserve','49SE-6Z2G-H','2026-07-17 21:41:44.140065');
INSERT INTO "stock_moves" VALUES(22,'CAL-2026',-1,-1,'pack','49SE-6Z2G-H','2026-07-18 23:41:44.140065');
INSERT INTO "stock_moves" VALUES(23,'BOOK-12',0,2,'reserve','Z92Z-H4Z7-Y','2026-07-21 02:42:49.140065');
INSERT INTO "stock_moves" VALUES(24,'BOOK-12',-2,-2,'pack','Z92Z-H4Z7-Y','2026-07-22 04:42:49.140065');
INSERT INTO "stock_moves" VALUES(25,'POSTER-A1',0,3,'reserve','DBBY-4CCF-P','2026-08-12 17:49:41.140065');
INSERT INTO "stock_moves" VALUES(26,'POSTER-A1',0,-3,'release','DBBY-4CCF-P','2026-08-12 18:51:41.140065');
INSERT INTO "stock_moves" VALUES(27,'POSTER-A2',0,1,'reserve','DBBY-4CCF-P','2026-08-12 17:49:41.140065');
INSERT INTO "stock_moves" VALUES(28,'POSTER-A2',0,-1,'release','DBBY-4CCF-P','2026-08-12 18:51:41.140065');
INSERT INTO "stock_moves" VALUES(29,'POSTER-A2',0,1,'reserve','VETB-9P3W-E','2026-08-18 15:17:23.140065');
INSERT INTO "stock_moves" VALUES(30,'POSTER-A2',-1,-1,'pack','VETB-9P3W-E','2026-08-19 17:17:23.140065');
INSERT INTO "stock_moves" VALUES(31,'BOOK-12',0,1,'reserve','XGYC-NJBY-G','2026-08-19 03:54:23.140065');
INSERT INTO "stock_moves" VALUES(32,'BOOK-12',-1,-1,'pack','XGYC-NJBY-G','2026-08-20 05:54:23.140065');
INSERT INTO "stock_moves" VALUES(33,'CAL-2026',0,1,'reserve','XMKA-DG8Z-N','2026-09-05 20:16:37.140065');
INSERT INTO "stock_moves" VALUES(34,'CAL-2026',-1,-1,'pack','XMKA-DG8Z-N','2026-09-06 22:16:37.140065');
INSERT INTO "stock_moves" VALUES(35,'POSTER-A2',0,1,'reserve','Q4ZS-JEM1-K','2026-09-08 00:06:49.140065');
INSERT INTO "stock_moves" VALUES(36,'POSTER-A2',-1,-1,'pack','Q4ZS-JEM1-K','2026-09-09 02:06:49.140065');
INSERT INTO "stock_moves" VALUES(37,'BOOK-12',0,1,'reserve','XAYH-KHXR-1','2026-09-16 17:27:13.140065');
INSERT INTO "stock_moves" VALUES(38,'BOOK-12',-1,-1,'pack','XAYH-KHXR-1','2026-09-17 19:27:13.140065');
INSERT INTO "stock_moves" VALUES(39,'POSTER-A1',0,2,'reserve','XAYH-KHXR-1','2026-09-16 17:27:13.140065');
INSERT INTO "stock_moves" VALUES(40,'POSTER-A1',-2,-2,'pack','XAYH-KHXR-1','2026-09-17 19:27:13.140065');
INSERT INTO "stock_moves" VALUES(41,'POSTER-A2',0,2,'reserve','P5P8-9MY2-7','2026-09-23 15:23:50.140065');
INSERT INTO "stock_moves" VALUES(42,'POSTER-A2',-2,-2,'pack','P5P8-9MY2-7','2026-09-24 17:23:50.140065');
INSERT INTO "stock_moves" VALUES(43,'CAL-2026',0,1,'reserve','T3F1-4TKA-4','2026-09-23 18:16:53.140065');
INSERT INTO "stock_moves" VALUES(44,'CAL-2026',-1,-1,'pack','T3F1-4TKA-4','2026-09-24 20:16:53.140065');
INSERT INTO "stock_moves" VALUES(45,'POSTER-A2',0,1,'reserve','T3F1-4TKA-4','2026-09-23 18:16:53.140065');
INSERT INTO "stock_moves" VALUES(46,'POSTER-A2',-1,-1,'pack','T3F1-4TKA-4','2026-09-24 20:16:53.140065');
INSERT INTO "stock_moves" VALUES(47,'CAL-2026',0,1,'reserve','J33M-T6ES-X','2026-09-29 12:57:29.140065');
INSERT INTO "stock_moves" VALUES(48,'CAL-2026',-1,-1,'pack','J33M-T6ES-X','2026-09-30 14:57:29.140065');
INSERT INTO "stock_moves" VALUES(49,'CAL-2026',0,1,'reserve','VRP7-1914-9','2026-10-06 22:58:43.140065');
INSERT INTO "stock_moves" VALUES(50,'CAL-2026',-1,-1,'pack','VRP7-1914-9','2026-10-08 00:58:43.140065');
INSERT INTO "stock_moves" VALUES(51,'POSTER-A1',0,1,'reserve','VRP7-1914-9','2026-10-06 22:58:43.140065');
INSERT INTO "stock_moves" VALUES(52,'POSTER-A1',-1,-1,'pack','VRP7-1914-9','2026-10-08 00:58:43.140065');
INSERT INTO "stock_moves" VALUES(53,'POSTER-A2',0,1,'reserve','VRP7-1914-9','2026-10-06 22:58:43.140065');
INSERT INTO "stock_moves" VALUES(54,'POSTER-A2',-1,-1,'pack','VRP7-1914-9','2026-10-08 00:58:43.140065');
INSERT INTO "stock_moves" VALUES(55,'BOOK-12',0,1,'reserve','3K3C-RXTE-X','2026-10-16 01:58:58.140065');
INSERT INTO "stock_moves" VALUES(56,'BOOK-12',-1,-1,'pack','3K3C-RXTE-X','2026-10-17 03:58:58.140065');
INSERT INTO "stock_moves" VALUES(57,'CAL-2026',0,2,'reserve','3K3C-RXTE-X','2026-10-16 01:58:58.140065');
INSERT INTO "stock_moves" VALUES(58,'CAL-2026',-2,-2,'pack','3K3C-RXTE-X','2026-10-17 03:58:58.140065');
INSERT INTO "stock_moves" VALUES(59,'BOOK-12',0,1,'reserve','BZ25-SF28-E','2026-10-18 00:16:02.140065');
INSERT INTO "stock_moves" VALUES(60,'BOOK-12',0,-1,'release','BZ25-SF28-E','2026-10-18 01:18:02.140065');
INSERT INTO "stock_moves" VALUES(61,'BOOK-12',0,1,'reserve','GF2B-B593-J','2026-10-30 17:25:26.140065');
INSERT INTO "stock_moves" VALUES(62,'BOOK-12',-1,-1,'pack','GF2B-B593-J','2026-10-31 19:25:26.140065');
INSERT INTO "stock_moves" VALUES(63,'CAL-2026',0,1,'reserve','2G7Q-2ZBX-H','2026-11-14 19:21:01.140065');
INSERT INTO "stock_moves" VALUES(64,'CAL-2026',0,-1,'release','2G7Q-2ZBX-H','2026-11-16 01:21:01.140065');
INSERT INTO "stock_moves" VALUES(65,'POSTER-A1',0,2,'reserve','84Y2-CREA-Y','2026-11-16 10:00:46.140065');
INSERT INTO "stock_moves" VALUES(66,'POSTER-A1',-2,-2,'pack','84Y2-CREA-Y','2026-11-17 12:00:46.140065');
INSERT INTO "stock_moves" VALUES(67,'BOOK-12',0,5,'reserve','4B99-ZVDD-R','2026-11-20 16:40:37.140065');
INSERT INTO "stock_moves" VALUES(68,'POSTER-A2',0,2,'reserve','4B99-ZVDD-R','2026-11-20 16:40:37.140065');
CREATE TABLE stripe_events (
	id VARCHAR NOT NULL, 
	type VARCHAR NOT NULL, 
	facts JSON NOT NULL, 
	received_at DATETIME NOT NULL, 
	CONSTRAINT pk_stripe_events PRIMARY KEY (id)
);
CREATE TABLE variants (
	sku VARCHAR NOT NULL, 
	product_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	label JSON NOT NULL, 
	weight_grams INTEGER NOT NULL, 
	hs_code VARCHAR, 
	origin VARCHAR, 
	customs_description VARCHAR, 
	manufacturer_id VARCHAR, 
	max_per_order INTEGER NOT NULL, 
	file_name VARCHAR, 
	file_title VARCHAR, 
	withdrawn_at DATETIME, 
	CONSTRAINT pk_variants PRIMARY KEY (sku), 
	CONSTRAINT ck_variants_max_per_order_positive CHECK (max_per_order > 0), 
	CONSTRAINT ck_variants_weight_not_negative CHECK (weight_grams >= 0), 
	CONSTRAINT fk_variants_product_id FOREIGN KEY(product_id) REFERENCES products (id)
);
INSERT INTO "variants" VALUES('CAL-2026',1,0,'{}',420,'4910.00','DE','Printed wall calendar','DEROTRAD12LEI',10,NULL,NULL,NULL);
INSERT INTO "variants" VALUES('POSTER-A2',2,0,'{"en": "A2 (420 \u00d7 594 mm)", "ar": "A2 (420 \u00d7 594 \u0645\u0645)"}',150,'4911.91','DE','Printed poster, A2','DEROTRAD12LEI',10,NULL,NULL,NULL);
INSERT INTO "variants" VALUES('POSTER-A1',2,1,'{"en": "A1 (594 \u00d7 841 mm)", "ar": "A1 (594 \u00d7 841 \u0645\u0645)"}',240,'4911.91','DE','Printed poster, A1','DEROTRAD12LEI',10,NULL,NULL,NULL);
INSERT INTO "variants" VALUES('BOOK-12',3,0,'{}',310,'4901.99','DE','Printed book','DEROTRAD12LEI',10,NULL,NULL,NULL);
INSERT INTO "variants" VALUES('CAL-2026-PDF',4,0,'{}',0,NULL,NULL,NULL,NULL,1,'5950aee0c2ceafa66cba7fa2f50ac40b.pdf','2026-internationalism-calendar.pdf',NULL);
CREATE INDEX ix_attention_items_object_key ON attention_items (object_key);
CREATE UNIQUE INDEX uq_attention_items_open ON attention_items (kind, object_key) WHERE settled_at IS NULL;
CREATE INDEX ix_cases_order_number ON cases (order_number);
CREATE INDEX ix_money_ledger_order_number ON money_ledger (order_number);
CREATE INDEX ix_orders_created_at ON orders (created_at);
CREATE INDEX ix_orders_email_key ON orders (email_key);
CREATE INDEX ix_orders_name_key ON orders (name_key);
CREATE INDEX ix_orders_postal_code_key ON orders (postal_code_key);
CREATE INDEX ix_orders_state_id ON orders (state, id);
CREATE INDEX ix_outbox_order_number ON outbox (order_number);
CREATE INDEX ix_outbox_state_next_attempt_at ON outbox (state, next_attempt_at);
CREATE INDEX ix_payment_attempts_payment_intent ON payment_attempts (payment_intent);
CREATE INDEX ix_payment_attempts_state_id ON payment_attempts (state, id);
CREATE INDEX ix_refunds_order_number ON refunds (order_number);
CREATE INDEX ix_refunds_state_id ON refunds (state, id);
CREATE INDEX ix_sign_in_failures_last_at ON sign_in_failures (last_at);
CREATE INDEX ix_audit_staff_id_id ON audit (staff_id, id);
CREATE INDEX ix_order_events_order_id_id ON order_events (order_id, id);
CREATE INDEX ix_parcels_state_id ON parcels (state, id);
CREATE INDEX ix_stock_moves_key_id ON stock_moves ("key", id);
CREATE INDEX ix_stock_moves_reference ON stock_moves (reference);
CREATE INDEX ix_variants_product_id ON variants (product_id);
CREATE INDEX ix_order_line_taxes_order_line_id ON order_line_taxes (order_line_id);
CREATE UNIQUE INDEX uq_prices_current ON prices (sku, currency, step) WHERE valid_to IS NULL;
COMMIT;
