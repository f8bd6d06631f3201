Console.WriteLine("Interview");
