package main

import ("flag";"log")

func main() {
	var of shape
	flag.Uint64Var(&of.seed,"seed",1,"")
	flag.StringVar(&of.kind, "kind", "repetitive", "")
	flag.IntVar(&of.shape().features, "features", 0, "")
	n := flag.Int("generate", 0, "")
	file := flag.String("file", "", "")
	flag.Parse()
	if err := generate(of, *n, *file, ""); err != nil { log.Fatal(err) }
}
func (s *shape) shape() *shape { return s }
