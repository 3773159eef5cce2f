# METADATA
# scope: package
# title: Documents of Box
# description: >-
#   The pages that facts cite, one constant for each edition. `dated` is the date
#   that the page gives itself, null where none was recorded.
package residency.sources.box

assigning_zones := {
	"title": "Assigning Zones through the Admin Console",
	"url": "https://docs.box.com/en/box-admin-tools/managing-box-users-and-admins/understanding-user-management/assigning-zones-through-the-admin-console",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

sftp_endpoints := {
	"title": "Choose the Correct SFTP Endpoint for Your Region",
	"url": "https://support.box.com/hc/en-us/articles/49061157396755-Choose-the-Correct-SFTP-Endpoint-for-Your-Region",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}
