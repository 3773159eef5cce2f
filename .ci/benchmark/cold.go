package main

import "fmt"

const millisecond = 1e-3

// document is a tenant document to check in a process of its own.
type document struct {
	name  string
	args  []string // of the fleet whose only tenant it is
	file  string   // or where it is
	shown bool     // in the README
}

// cold measures one document in one process. Files are in the page cache.
func (b *benchmark) cold() error {
	table("One document. Bare is a Go program that imports OPA's `rego` and does nothing. Ratios and ms are of CPU time of the whole process, and MB the most memory that it held.",
		"document", "ours as text, ms", "÷ bare", "ours as JSON, ms", "÷ bare", "until it ends, ms", "`opa eval` ÷ ours", "`conftest test` ÷ ours", "MB: bare / ours / `opa` / `conftest`")
	for _, d := range b.documents() {
		if d.file == "" {
			d.file = b.path("tenant.json")
			if err := b.fleet(1, append(d.args, "-file", d.file)...); err != nil {
				return err
			}
		}
		if err := b.coldDocument(d); err != nil {
			return fmt.Errorf("%s: %w", d.name, err)
		}
	}
	return nil
}

func (b *benchmark) coldDocument(d document) error {
	bare, text := runs("^$", b.bare), runs("(?i)met|violated|unknown", b.ours, d.file)
	json := runs(`"verdict"`, b.ours, "-o", "json", d.file)
	opa := peer(`"verdict"`, b.opa, "eval", "-d", "policies", "-i", d.file, "data.residency.report")
	conftest := peer("[0-9] tests?,", b.conftest, "test", "-p", "policies", d.file)
	if err := race(b.turns, bare, text, json, opa, conftest); err != nil {
		return err
	}
	row(d.name, text.median(cpu)/millisecond, text.times(bare, cpu), json.median(cpu)/millisecond, json.times(bare, cpu),
		text.median(wall)/millisecond, opa.times(json, cpu), conftest.times(text, cpu), peaks(bare, text, opa, conftest))
	if d.shown {
		b.digest.add(d.name, text, opa.times(json, wall), conftest.times(text, wall))
		b.digest.bare = append(b.digest.bare, text.times(bare, cpu))
	}
	return nil
}

// documents are those to measure: the example that the README begins with, and
// invented ones. One that was given stands alone.
func (b *benchmark) documents() []document {
	if b.tenant != "" {
		return []document{{name: "`" + b.tenant + "`", file: b.tenant}}
	}
	const example = "testdata/tenants/japan.json"
	all := []document{{name: "`" + example + "`", file: example, shown: true}}
	sizes := []int{1, 5, 25, 100}
	if b.quick {
		sizes = []int{1}
	}
	for _, n := range sizes {
		features, name := fmt.Sprint(n), fmt.Sprintf("%d features", n)
		if n == 1 {
			name = "1 feature"
		}
		all = append(all,
			document{name: name, args: []string{"-features", features, "-declare", "everything"}, shown: n > 5},
			document{name: name + ", everything allowed", args: []string{"-features", features, "-declare", "everything", "-pass"}})
	}
	if !b.quick {
		all = append(all,
			document{name: "25 features, nothing declared", args: []string{"-features", "25", "-declare", "nothing"}, shown: true},
			document{name: "25 features, nothing declared, everything allowed", args: []string{"-features", "25", "-declare", "nothing", "-pass"}})
	}
	return all
}
